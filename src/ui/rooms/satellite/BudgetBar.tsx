const WIDTH = 340
const BAR = { y: 3, height: 12 }
const HEIGHT = BAR.y + BAR.height + 3

export interface BarPart {
  name: string
  /** Of the whole bar. */
  from: number
  to: number
}

interface Props {
  label: string
  value: string
  parts: readonly BarPart[]
  /** Lines across the bar. */
  marks?: readonly { name: string; at: number }[]
}

/** A budget as one bar: its parts in shades, named below in the same order, and what it is held against. */
export function BudgetBar({ label, value, parts, marks = [] }: Props) {
  const names = parts.map(({ name }) => name)
  const lines = marks.map(({ name }) => name)
  return (
    <div className="budget">
      <div className="budget-head">
        <span>{label}</span>
        <strong>{value}</strong>
      </div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${label}: ${value}. ${[...names, ...lines].join(', ')}`}
      >
        <rect className="groove" x="0" y={BAR.y} width={WIDTH} height={BAR.height} rx="2" />
        {parts.map(({ name, from, to }, index) => (
          <rect
            key={name}
            className={`part shade-${Math.min(index, 5)}`}
            x={from * WIDTH}
            y={BAR.y}
            width={Math.max(1, (to - from) * WIDTH)}
            height={BAR.height}
          >
            <title>{name}</title>
          </rect>
        ))}
        {marks.map(({ name, at }) => (
          <line key={name} className="mark" x1={at * WIDTH} x2={at * WIDTH} y1="0" y2={HEIGHT}>
            <title>{name}</title>
          </line>
        ))}
      </svg>
      <ul className="budget-names">
        {names.map((name, index) => (
          <li key={name} className={`shade-${Math.min(index, 5)}`}>
            {name}
          </li>
        ))}
        {lines.length === 1 && <li className="line">{lines[0]}</li>}
      </ul>
    </div>
  )
}
