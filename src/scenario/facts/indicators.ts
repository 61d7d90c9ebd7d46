/** What has happened so far: dated figures of what the industry made, an append-only table (assets/indicators.json) to
 *  which a row is added without code. Where its unit is one that a supply of the ramp is told in, it stands behind that
 *  supply's curve. */
import rows from '../../../assets/indicators.json'

export interface Indicator {
  date: string
  supply: string
  value: number
  unit: string
  title: string
  organisation: string
  url: string
  grade: string
}
export const INDICATORS: readonly Indicator[] = rows
