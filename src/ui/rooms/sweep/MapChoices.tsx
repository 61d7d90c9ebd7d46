import { useMemo, useState } from 'react'
import { formatCount } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SweepWords } from '../../../i18n/sweepRoom.ts'
import { MOST_STEPS, mapOf, type SweepColumn, type SweepResult, stepsOf } from '../../../report/sweepMap.ts'
import { Choice } from '../../kit/Choice.tsx'
import { MapCanvas } from './MapCanvas.tsx'

const named = ({ key, unit }: SweepColumn): string => (unit ? `${key} [${unit}]` : key)
/** Held one by one from a list, no longer than this. */
const MOST_HELD = 60

/** What is drawn over what; where nothing is chosen the first that can be. */
export function MapChoices({ result, words }: { result: SweepResult; words: SweepWords }) {
  const { axes, figures } = result
  const steps = useMemo(() => new Map(axes.map(({ key }) => [key, stepsOf(result, key)])), [axes, result])
  const able = axes.filter(({ key }) => (steps.get(key)?.length ?? 0) > 1)
  const [x, setX] = useState(able[0]?.key ?? axes[0]?.key ?? '')
  const [y, setY] = useState(able[1]?.key ?? x)
  const [figure, setFigure] = useState(figures[0]?.key ?? '')
  const [held, setHeld] = useState<Readonly<Record<string, string>>>({})
  const others = axes.filter(({ key }) => {
    const count = steps.get(key)?.length ?? 0
    return key !== x && key !== y && count > 1 && count <= MOST_HELD
  })
  const kept = Object.fromEntries(
    Object.entries(held).filter(([key]) => others.some((one) => one.key === key)),
  )
  const heldKey = JSON.stringify(kept)
  const map = useMemo(
    () => mapOf(result, { x, y, figure, held: JSON.parse(heldKey) }),
    [result, x, y, figure, heldKey],
  )
  const columnOf = (columns: readonly SweepColumn[], key: string) => columns.find((one) => one.key === key)
  const [xColumn, yColumn, its] = [columnOf(axes, x), columnOf(axes, y), columnOf(figures, figure)]
  const options = (columns: readonly SweepColumn[]) =>
    columns.map((column) => (
      <option key={column.key} value={column.key}>
        {named(column)}
      </option>
    ))
  return (
    <>
      <div className="bench-actions">
        <Choice label={words.figure} value={figure} onChange={setFigure}>
          {options(figures)}
        </Choice>
        <Choice label={words.across} value={x} onChange={setX}>
          {options(axes)}
        </Choice>
        <Choice label={words.up} value={y} onChange={setY}>
          {options(axes)}
        </Choice>
        {others.map((column) => (
          <Choice
            key={column.key}
            label={named(column)}
            value={kept[column.key] ?? ''}
            onChange={(value) => {
              const { [column.key]: _, ...rest } = held
              setHeld(value === '' ? rest : { ...rest, [column.key]: value })
            }}
          >
            <option value="">{words.mean}</option>
            {steps.get(column.key)?.map((step) => (
              <option key={step} value={step}>
                {step}
              </option>
            ))}
          </Choice>
        ))}
      </div>
      {its?.meaning && <p className="note soft">{its.meaning}</p>}
      {map && xColumn && yColumn && its ? (
        <MapCanvas map={map} x={xColumn} y={yColumn} figure={its} words={words} />
      ) : (
        <p role="alert">{fill(words.many, { most: formatCount(MOST_STEPS) })}</p>
      )}
    </>
  )
}
