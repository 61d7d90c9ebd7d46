import { formatThree } from '../../../i18n/format.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import type { MachineFigure } from '../../../scenario/answers/machine/figure.ts'
import type { Machine } from '../../../scenario/answers/machine/machine.ts'
import { BUDGETS, type Budget } from '../../../scenario/answers/machine/names.ts'
import { type MachineSourceId, machineSource } from '../../../scenario/facts/machineSources.ts'
import { SourceEntry } from '../../kit/SourceEntry.tsx'

/** Thousands as the machine tells them: 1.32e15 B/s. */
export const figure = (value: number | null | undefined): string => {
  if (value === null || value === undefined) return '–'
  return Math.abs(value) >= 1e7 ? value.toExponential(2).replace('e+', 'e') : formatThree(value)
}

const span = ({ low, high }: MachineFigure): string =>
  low === undefined || high === undefined || low === high ? '' : `${figure(low)} – ${figure(high)}`

/** It is told live, above. */
const isLive = (key: string): boolean => key === 'fleetTokensNowPerS'

/** One figure with its unit and range. */
export function FigureRow({ name, one }: { name: string; one: MachineFigure }) {
  return (
    <tr title={one.source?.map((id) => machineSource(id).title).join('; ')}>
      <th scope="row">{name}</th>
      <td>
        {figure(one.value)} {one.unit}
        <span className="soft">{span(one)}</span>
      </td>
    </tr>
  )
}

export function FigureHead({ room }: Pick<SatelliteWords, 'room'>) {
  return (
    <thead>
      <tr>
        <th scope="col">{room.figure}</th>
        <th scope="col">{room.valueAndRange}</th>
      </tr>
    </thead>
  )
}

function BudgetRows({ machine, budget, words }: { machine: Machine; budget: Budget; words: SatelliteWords }) {
  const names = words[budget] as Record<string, string>
  const rows = Object.entries<MachineFigure>(machine.budgets[budget]).filter(([key]) => !isLive(key))
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {words.room[`budget-${budget}`]}
        </th>
      </tr>
      {rows.map(([key, one]) => (
        <FigureRow key={key} name={names[key] ?? key} one={one} />
      ))}
    </tbody>
  )
}

const sourceIds = (machine: Machine): MachineSourceId[] => [
  ...new Set(
    BUDGETS.flatMap((budget) =>
      Object.values<MachineFigure>(machine.budgets[budget]).flatMap(({ source = [] }) => source),
    ),
  ),
]

/** Every figure of every budget, with its range; below, where they come from. */
export function FigureTable({ machine, words }: { machine: Machine; words: SatelliteWords }) {
  const { room } = words
  return (
    <>
      <table className="machine-figures">
        <FigureHead room={room} />
        {BUDGETS.map((budget) => (
          <BudgetRows key={budget} machine={machine} budget={budget} words={words} />
        ))}
      </table>
      <h3>{room.sources}</h3>
      <ul className="sources">
        {sourceIds(machine).map((id) => (
          <li key={id}>
            <SourceEntry source={machineSource(id)} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What others print, beside ours. */
export function OthersTable({ machine, words }: { machine: Machine; words: SatelliteWords }) {
  const { room } = words
  return (
    <table className="machine-figures">
      <thead>
        <tr>
          <th scope="col">{room.who}</th>
          <th scope="col">{room.value}</th>
        </tr>
      </thead>
      {machine.beside.map(({ budget, figure: key, others }) => {
        const ours = (machine.budgets[budget] as Record<string, MachineFigure>)[key]
        const name = (words[budget] as Record<string, string>)[key] ?? key
        return (
          <tbody key={key}>
            <tr>
              <th scope="rowgroup" colSpan={2}>{`${name} (${ours?.unit ?? ''})`}</th>
            </tr>
            <tr className="ours">
              <th scope="row">{room.here}</th>
              <td>{figure(ours?.value)}</td>
            </tr>
            {others.map(({ who, low, high }) => (
              <tr key={who}>
                <th scope="row">{who}</th>
                <td>{low === high ? figure(low) : `${figure(low)} – ${figure(high)}`}</td>
              </tr>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}
