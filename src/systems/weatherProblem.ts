/** What can be wrong with a weather file. Nothing is repaired: what does not fit is a problem with its line, in words of
 *  i18n. */

export type WeatherFormat = 'epw' | 'tmy3' | 'pvgis' | 'pvgis-hourly' | 'nsrdb'

/** What is wrong with a file, and what its sentence names. */
export interface WeatherProblem {
  problem:
    | 'large'
    | 'format'
    | 'place'
    | 'column'
    | 'slope'
    | 'rows'
    | 'finer'
    | 'stamp'
    | 'value'
    | 'negative'
    | 'high'
    | 'dark'
    | 'night'
    | 'shift'
    | 'closure'
    // Of files beside each other
    | 'places'
    | 'typical'
    | 'twice'
  values: Record<string, string | number>
  /** Of several: the one that it is about. */
  file?: string
}

export const problem = (
  kind: WeatherProblem['problem'],
  values: WeatherProblem['values'] = {},
): WeatherProblem => ({ problem: kind, values })
export const isProblem = (value: object): value is WeatherProblem => 'problem' in value
