/** How does a value of an answer read on paper? Keys carry their unit (`umbraS`, `generatedW`); here the suffix becomes
 *  a unit, a number of digits and plain words. JSON and CSV keep the key and full precision. */

export type Cell = string | number | boolean | null

export interface Quantity {
  label: string
  unit: string
  /** The value without its unit, except where a prefix belongs to the value (`11.2 GW`). */
  text(value: Cell): string
}

interface Unit {
  suffix: string
  unit: string
  digits: number
  /** Kilo, mega and so on, with this base unit. */
  prefixed?: true
}

/** Longer suffixes first. */
const UNITS: readonly Unit[] = [
  { suffix: 'RadPerDay', unit: 'rad/day', digits: 6 },
  { suffix: 'DegPerDay', unit: '°/day', digits: 6 },
  { suffix: 'KwhPerKw', unit: 'kWh/kW', digits: 1 },
  { suffix: 'KgPerKw', unit: 'kg/kW', digits: 2 },
  { suffix: 'Usd', unit: 'US$', digits: 0 },
  { suffix: 'Wm2', unit: 'W/m²', digits: 2 },
  { suffix: 'KmS', unit: 'km/s', digits: 6 },
  { suffix: 'Gw', unit: 'GW', digits: 5 },
  { suffix: 'Au', unit: 'AU', digits: 6 },
  { suffix: 'Wh', unit: 'Wh', digits: 4, prefixed: true },
  { suffix: 'Km', unit: 'km', digits: 3 },
  { suffix: 'Ms', unit: 'ms', digits: 3 },
  { suffix: 'Min', unit: 'min', digits: 3 },
  { suffix: 'Deg', unit: '°', digits: 4 },
  { suffix: 'W', unit: 'W', digits: 4, prefixed: true },
  { suffix: 'S', unit: 's', digits: 2 },
  { suffix: 'H', unit: 'h', digits: 2 },
  { suffix: 'M', unit: 'm', digits: 1 },
]
/** Numbers that name something are written as they stand: 2026, slot 1234. */
const ID = /^(shell|plane|slot|id|seed|group|satellite)$|(^y|[^r]Y)ear$/
/** Keys that are no name with a suffix. */
const WHOLE: Readonly<Record<string, Unit & { label: string }>> = {
  flops: { suffix: '', label: 'compute', unit: 'FLOP/s', digits: 4, prefixed: true },
  usdPerMwh: { suffix: '', label: 'cost of energy', unit: 'US$/MWh', digits: 1 },
}
const PREFIXES = ['', 'k', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y', 'R', 'Q']

const words = (key: string): string =>
  key
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/ utc$/, '')

/** Digits after the point at most, thousands apart, no −0. */
export function decimal(value: number, digits: number): string {
  const text = new Intl.NumberFormat('en-US', { maximumFractionDigits: digits }).format(value)
  return /^-0?$/.test(text) ? '0' : text.replace('-', '−')
}

/** Four significant digits and a prefix: `11.2 G`. */
export function prefixed(value: number, unit: string): string {
  const steps = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) / 3)
  const step = Math.min(Math.max(steps, 0), PREFIXES.length - 1)
  const scaled = value / 1000 ** step
  const digits = Math.max(0, 3 - Math.floor(Math.log10(Math.max(1, Math.abs(scaled)))))
  return `${decimal(scaled, digits)} ${PREFIXES[step]}${unit}`
}

export function quantityOf(key: string): Quantity {
  if (key.endsWith('Fraction') || key === 'sunlit') {
    return {
      label: words(key.replace(/Fraction$/, '')),
      unit: '%',
      text: (value) => (typeof value === 'number' ? decimal(value * 100, 3) : plain(value)),
    }
  }
  if (ID.test(key)) return { label: words(key), unit: '', text: (value) => idText(value) }
  const whole = WHOLE[key]
  const unit = whole ?? UNITS.find(({ suffix }) => key.endsWith(suffix) && key.length > suffix.length)
  if (!unit) return { label: words(key), unit: '', text: (value) => plain(value) }
  return {
    label: whole?.label ?? words(key.slice(0, -unit.suffix.length)),
    unit: unit.prefixed ? '' : unit.unit,
    text: (value) => {
      if (typeof value !== 'number') return plain(value)
      return unit.prefixed ? prefixed(value, unit.unit) : decimal(value, unit.digits)
    },
  }
}

/** As it stands. */
export const idText = (value: Cell): string => (typeof value === 'number' ? String(value) : plain(value))

function plain(value: Cell): string {
  if (value === null) return '—'
  if (typeof value === 'number') return decimal(value, 6)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value
}
