import { memo } from 'react'
import {
  formatCount,
  formatMass,
  formatPercent,
  formatPower,
  formatTemperature,
  formatThree,
  formatYears,
} from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { PUBLISHED_WM2 } from '../../../scenario/facts/machineFigures.ts'
import { BudgetBar } from './BudgetBar.tsx'
import { PointingControl } from './PointingControl.tsx'
import type { ShownMachine } from './useMachine.ts'

interface Props {
  shown: ShownMachine
  words: SatelliteWords
}

/** Parts one after the other, as shares of a whole. */
function stacked(parts: readonly (readonly [name: string, value: number])[], whole: number) {
  let from = 0
  return parts.map(([name, value]) => {
    const part = { name, from: from / whole, to: (from + value) / whole }
    from += value
    return part
  })
}

function PowerBar({ shown: { machine }, words: { room } }: Props) {
  const { power } = machine.budgets
  const arrayW = power.arrayPointedW.value ?? 0
  const needW = power.loadAtArrayW.value ?? 0
  const whole = Math.max(arrayW, needW, 1)
  const parts = [
    [room.computers, power.ratedItW.value ?? 0],
    [room.housekeeping, power.housekeepingW.value ?? 0],
    [room.losses, power.conditioningLossW.value ?? 0],
    ...(arrayW > needW ? [[room.spare, arrayW - needW] as const] : []),
  ] as const
  return (
    <BudgetBar
      label={room.power}
      value={formatPower(arrayW)}
      parts={stacked(parts, whole)}
      marks={[{ name: room.oldArray, at: (power.arrayOldW.value ?? 0) / whole }]}
    />
  )
}

function HeatBar({ shown: { machine }, words: { room } }: Props) {
  const { heat } = machine.budgets
  const ours = heat.plateWm2.value ?? 0
  const whole = 1.05 * Math.max(ours, ...PUBLISHED_WM2.map(({ high }) => high))
  return (
    <BudgetBar
      label={room.heat}
      value={formatTemperature(heat.radiatorWithBackK.value ?? 0)}
      parts={[{ name: room.plateHeat, from: 0, to: ours / whole }]}
      marks={PUBLISHED_WM2.map(({ who, low }) => ({ name: who, at: low / whole }))}
    />
  )
}

function MassBar({ shown: { machine }, words: { room, mass: names } }: Props) {
  const { mass } = machine.budgets
  const keys = ['arrayKg', 'radiatorKg', 'computersKg', 'batteryKg', 'shieldKg', 'restKg'] as const
  const parts = keys.flatMap((key) => {
    const kg = mass[key].value ?? 0
    return kg > 0 ? [[names[key], kg] as const] : []
  })
  const stated = mass.statedKg.value ?? 0
  const whole = Math.max(mass.sumKg.value ?? 0, stated, 1)
  return (
    <BudgetBar
      label={room.mass}
      value={fill(room.massOf, { sum: formatMass(mass.sumKg.value ?? 0), stated: formatMass(stated) })}
      parts={stacked(parts, whole)}
      marks={[{ name: room.stated, at: stated / whole }]}
    />
  )
}

const YEARS = { least: 0.01, most: 1000 }
const RAD = { least: 50, most: 50_000 }
/** Where a value stands between two others, by its logarithm. */
const between = (value: number, { least, most }: { least: number; most: number }): number =>
  Math.min(1, Math.max(0, Math.log(value / least) / Math.log(most / least)))

function LifeBars({ shown: { machine }, words: { room } }: Props) {
  const { decayYears, doseLifeRad } = machine.budgets.life
  const range = ({ low = 0, high = 0 }: { low?: number; high?: number }, scale: typeof YEARS) => ({
    from: between(low, scale),
    to: between(high, scale),
  })
  return (
    <>
      <BudgetBar
        label={room.decay}
        value={formatYears(decayYears.value ?? 0)}
        parts={[{ name: room.decayRange, ...range(decayYears, YEARS) }]}
        marks={[{ name: room.fiveYears, at: between(5, YEARS) }]}
      />
      <BudgetBar
        label={room.dose}
        value={doseLifeRad.value === null ? room.noDose : `${formatThree(doseLifeRad.value / 1e3)} krad`}
        parts={doseLifeRad.value === null ? [] : [{ name: room.doseRange, ...range(doseLifeRad, RAD) }]}
        marks={[
          { name: room.hbmLimit, at: between(2000, RAD) },
          { name: room.hardLimit, at: between(15_000, RAD) },
        ]}
      />
    </>
  )
}

/** Above the freezing of neither, of ammonia alone, or of both. */
function frozen({ heat }: Props['shown']['machine']['budgets']): 'freezes-water' | 'freezes-both' | null {
  if ((heat.shadowAboveAmmoniaK.value ?? 0) < 0) return 'freezes-both'
  return (heat.shadowAboveWaterK.value ?? 0) < 0 ? 'freezes-water' : null
}

/** What the bars do not say: whether chips stay cool, what freezes, what a launch takes. */
function Findings({ shown: { machine }, words: { room } }: Props) {
  const { heat, mass } = machine.budgets
  const { launchBinds } = machine.named
  const share = heat.cooledFraction.value ?? 1
  const cooled =
    share < 1
      ? fill(room.throttled, { share: formatPercent(share, 0) })
      : fill(room.notThrottled, { margin: `${formatThree(heat.junctionMarginK.value ?? 0)}\u202fK` })
  const what = frozen(machine.budgets)
  const [byMass, byRoom] = [mass.satellitesPerLaunch.value ?? 0, mass.satellitesPerBay.value ?? 0]
  return (
    <p className="note">
      {cooled}{' '}
      {what &&
        fill(room.freezes, {
          temperature: formatTemperature(heat.radiatorShadowK.value ?? 0),
          what: room[what],
        })}{' '}
      {fill(room.launchFit, {
        count: formatCount(Math.min(byMass, byRoom)),
        what: room[`launch-${launchBinds}`],
        mass: formatCount(byMass),
        room: formatCount(byRoom),
      })}
    </p>
  )
}

const SHOWN = ['power', 'heat', 'mass', 'life'] as const
const isSame = (a: Props, b: Props): boolean =>
  a.words === b.words &&
  SHOWN.every((budget) => a.shown.machine.budgets[budget] === b.shown.machine.budgets[budget])

/** Every budget as one bar: a slider of the work leaves them alone. */
export const Budgets = memo(function Budgets(props: Props) {
  const { room } = props.words
  return (
    <>
      <h2>{room.budgets}</h2>
      <PointingControl {...props} />
      <div className="budget-bars">
        <PowerBar {...props} />
        <HeatBar {...props} />
        <MassBar {...props} />
        <LifeBars {...props} />
      </div>
      <Findings {...props} />
      <p className="soft note">{room.budgetsNote}</p>
    </>
  )
}, isSame)
