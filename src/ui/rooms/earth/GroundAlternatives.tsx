import { type ReactNode, useEffect, useState } from 'react'
import {
  formatAltitude,
  formatDecimal,
  formatPercent,
  formatPlain,
  formatSignificant,
  formatThree,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { oppositeSite, PRICED_ALTERNATIVES, type SecondSite } from '../../../scenario/answers/alternatives.ts'
import type { GroundDesign } from '../../../scenario/answers/ground.ts'
import { type PricedSupply, pricedSupply } from '../../../scenario/answers/supplyPrices.ts'
import { type FigureId, figureOf } from '../../../scenario/facts/figures.ts'
import { askSecondSite, cancelSecondSite } from '../../../state/answers/secondSite.ts'
import { useApp } from '../../../state/document/store.ts'
import type { SiteDaily } from '../../../systems/site.ts'
import type { Backup } from '../../../systems/supply.ts'
import { Choice } from '../../kit/Choice.tsx'
import { InfoPopover } from '../../kit/InfoPopover.tsx'
import { placeName } from '../../kit/names.ts'
import { shareText } from '../../kit/shareText.ts'
import { useAsking } from '../../kit/useAsking.ts'
import { useGround } from '../../kit/useGround.ts'
import { FigureList } from '../price/figures.tsx'

const LINE_FIGURES: FigureId[] = ['lineUsdPerWMm', 'lineLossPerMm']
const whole = (usd: number): string => formatThree(usd)

/** Other ways to power the same load, priced, so that the ground is not one choice only. */
export function GroundAlternatives() {
  const design = useGround()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('other.title')}</summary>
      {isOpen && design && <Table design={design} />}
    </details>
  )
}

interface RowProps {
  name: string
  info?: ReactNode
  price: string
  range?: string
  note?: ReactNode
}

function Row({ name, info, price, range, note }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {name} {info}
        <span className="soft">{note}</span>
      </th>
      <td>
        <strong>{price}</strong>
        <span className="soft">{range}</span>
      </td>
    </tr>
  )
}

function Table({ design }: { design: GroundDesign }) {
  const scenario = useApp((state) => state.scenario)
  const sites = useApp((state) => state.sites)
  const [chosen, setChosen] = useState<string | null>(null)
  const { availability, studyYears, discountRate } = scenario
  const there =
    sites.find(({ id }) => id === chosen && id !== design.site.id) ?? oppositeSite(sites, design.site)
  const alone = pricedSupply('meter', design, { ...scenario, supply: 'solar' })
  const share = shareText(availability)
  return (
    <>
      <table className="needs cooling">
        <caption className="hidden">{t('other.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('other.way')}</th>
            <th scope="col">{t('other.price')}</th>
          </tr>
        </thead>
        <tbody>
          <Row
            name={t('other.here', { site: placeName(design.site.name) })}
            note={t('other.hereNote', {
              share,
              rate: formatPercent(discountRate, 1),
              years: formatPlain(studyYears),
            })}
            price={alone ? whole(alone.usdPerMwh) : alone === null ? t('needs.impossible') : '…'}
          />
          {(['gas', 'grid'] as const).flatMap((backup) => [
            <BackedUp key={`sun ${backup}`} design={design} backup={backup} />,
            <Alone key={backup} design={design} backup={backup} />,
          ])}
          {there && <SecondPlace design={design} there={there} />}
          {(['wind', 'nuclear'] as const).map((way) => (
            <Priced key={way} way={way} />
          ))}
        </tbody>
      </table>
      {there && (
        <Choice label={t('other.choose')} value={there.id} onChange={setChosen}>
          {sites
            .filter(({ id }) => id !== design.site.id)
            .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Choice>
      )}
      <p className="soft note">{t('other.basis')}</p>
    </>
  )
}

/** The second place of a pair; where it failed it can be asked for again. */
function SecondPlace({ design, there }: { design: GroundDesign; there: SiteDaily }) {
  const scenario = useApp((state) => state.scenario)
  const { availability, studyYears, discountRate } = scenario
  const [second, setSecond] = useState<SecondSite | 'asked' | 'failed' | null>('asked')
  const [attempt, setAttempt] = useState(0)
  const { begin, stop } = useAsking(cancelSecondSite)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking and stopping are the same each time; another attempt asks again
  useEffect(() => {
    setSecond('asked')
    const { site: here, pv } = design
    const choice = { ...design.choice, mount: design.mount, studyYears, discountRate }
    begin(
      () => askSecondSite({ here, acWPerW: pv.acWPerW, there, choice, availability }),
      (made) => setSecond(made === undefined ? 'failed' : made),
    )
    return stop
  }, [design, there, availability, studyYears, discountRate, attempt])

  const named = {
    name: t('other.second', { here: placeName(design.site.name), there: placeName(there.name) }),
    info: <Sources ids={LINE_FIGURES} label={t('other.line')} />,
  }
  if (second === null) return <Row {...named} price={t('needs.impossible')} />
  if (second === 'asked') return <Row {...named} price="…" />
  if (second === 'failed') {
    return (
      <Row
        {...named}
        price="–"
        note={
          <>
            {t('other.secondFailed')}{' '}
            <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
              {t('fault.again')}
            </button>
          </>
        }
      />
    )
  }
  const { usdPerMwh, pair, distanceM, lossFraction, lineUsdPerW } = second
  return (
    <Row
      {...named}
      note={t('other.secondNote', {
        share: shareText(availability),
        distance: formatAltitude(distanceM),
        loss: formatPercent(lossFraction, 0),
        pv: formatSignificant(pair.pvCapacityW),
        battery: formatSignificant(pair.batteryWh),
        usd: formatDecimal(pair.capexUsd, 2),
        line: formatDecimal(lineUsdPerW.central, 2),
      })}
      price={whole(usdPerMwh.central)}
      range={t('cooling.range', { low: whole(usdPerMwh.low), high: whole(usdPerMwh.high) })}
    />
  )
}

const BACKUP_FIGURES = {
  gas: ['gasPlantUsdPerKw', 'gasOverbuildRatio', 'gasUsdPerMmbtu', 'gasStartUsdPerMw'],
  grid: ['gridUsdPerMwh', 'gridDemandUsdPerKwYear'],
} as const satisfies Record<Backup, FigureId[]>
interface BackupProps {
  design: GroundDesign
  backup: Backup
}

/** Panels, battery and back-up, sized together. */
function BackedUp({ design, backup }: BackupProps) {
  const scenario = useApp((state) => state.scenario)
  const priced = pricedSupply('meter', design, { ...scenario, supply: `solar-${backup}` })
  const name = t(`other.backed.${backup}`)
  return (
    <Row
      name={name}
      info={<Sources ids={BACKUP_FIGURES[backup]} label={name} />}
      note={priced ? backedNote(priced) : ''}
      price={priced ? whole(priced.usdPerMwh) : '…'}
    />
  )
}

function backedNote(priced: PricedSupply): string {
  const co2 = whole(priced.operationCo2KgPerMwh)
  if (priced.pvPerLoad === 0) return t('other.noSun', { co2 })
  if (priced.backupFraction === 0) return t('other.noBackup')
  const pv = formatSignificant(priced.pvPerLoad)
  const share = formatPercent(priced.backupFraction, 0)
  const battery = formatSignificant(priced.batteryHours)
  const note =
    priced.batteryHours > 0
      ? t('other.backedNote', { pv, battery, share, co2 })
      : t('other.backedBare', { pv, share, co2 })
  const starts = whole(priced.gasStartsPerYear)
  return priced.gasStartsPerYear > 0 ? t('other.backedStarts', { note, starts }) : note
}

/** All of the load from gas or from the grid. */
function Alone({ design, backup }: BackupProps) {
  const scenario = useApp((state) => state.scenario)
  const priced = pricedSupply('meter', design, { ...scenario, supply: backup })
  return (
    <Row
      name={t(`other.alone.${backup}`)}
      note={priced ? t('other.aloneNote', { co2: whole(priced.operationCo2KgPerMwh) }) : ''}
      price={priced ? whole(priced.usdPerMwh) : '…'}
    />
  )
}

function Priced({ way }: { way: keyof typeof PRICED_ALTERNATIVES }) {
  const id = PRICED_ALTERNATIVES[way]
  const { low, central, high } = figureOf(id)
  return (
    <Row
      name={t(`other.${way}`)}
      info={<Sources ids={[id]} label={t(`other.${way}`)} />}
      note={t(`other.${way}Note`)}
      price={whole(central)}
      range={low === high ? '' : t('cooling.range', { low: whole(low), high: whole(high) })}
    />
  )
}

function Sources({ ids, label }: { ids: readonly FigureId[]; label: string }) {
  const scenario = useApp((state) => state.scenario)
  return (
    <InfoPopover label={label}>
      <FigureList ids={ids} scenario={scenario} />
    </InfoPopover>
  )
}
