import { formatFlux, formatPercent, formatThree } from '../../../i18n/format.ts'
import { t, tById } from '../../../i18n/t.ts'
import type { Comparison } from '../../../scenario/answers/compare.ts'
import { panelLightWm2, SUN_WM2 } from '../../../scenario/answers/headlines.ts'
import { hasSun } from '../../../systems/supply.ts'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { InfoPopover } from '../../kit/InfoPopover.tsx'
import type { SideName } from './formulas.ts'

interface Step {
  id: string
  factor: number
  wPerM2: number
}

/** Sunlight on its way to the computers, a square metre of panel on each side. */
export function Waterfall({ comparison }: { comparison: Comparison }) {
  const { orbit, ground } = comparison
  const save = async () => {
    const { barsExport } = await import('./barsExport.ts')
    const rows = (side: SideName, steps: readonly Step[]) =>
      [{ id: 'sun', wPerM2: SUN_WM2 }, ...steps].map(({ id, wPerM2 }) => ({
        side,
        name: id === 'sun' ? t('fall.sun') : tById('fall.step', id),
        low: wPerM2,
        central: wPerM2,
        high: wPerM2,
      }))
    return barsExport({
      name: 'dawnline-sunlight-to-computing',
      title: t('fall.title'),
      unit: 'W/m²',
      meaning: t('export.column.step'),
      rows: [...rows('orbit', orbit.waterfall), ...(ground ? rows('ground', ground.waterfall) : [])],
      sources: [],
    })
  }
  return (
    <>
      <div className="block-head">
        <h2>{t('fall.title')}</h2>
        <ExportMenu label={t('fall.title')} make={save} />
      </div>
      <p className="soft unit-line">{t('fall.unit')}</p>
      <div className="both">
        <Steps side="orbit" steps={orbit.waterfall} />
        {ground && <Steps side="ground" steps={ground.waterfall} />}
      </div>
      {ground && <Finding comparison={comparison} ground={ground.waterfall} />}
      <p className="soft note">
        {t('fall.sameCells')} {!hasSun(comparison.scenario.supply) && t('fall.noSun')}
      </p>
    </>
  )
}

function Steps({ side, steps }: { side: SideName; steps: readonly Step[] }) {
  return (
    <ol className={`fall fall-${side}`} aria-label={t(`panel.${side}`)}>
      <li>
        <span className="fall-name">{t('fall.sun')}</span>
        <span className="fall-value">{formatFlux(SUN_WM2)}</span>
        <span className="fall-bar" style={{ width: '100%' }} />
      </li>
      {steps.map(({ id, factor, wPerM2 }) => (
        <li key={id}>
          <span className="fall-name">{tById('fall.step', id)}</span>
          <InfoPopover label={tById('fall.step', id)} shown={formatFlux(wPerM2)}>
            <p>{tById('fall.help', id)}</p>
            <p className="soft">
              {t('fall.factor', { factor: formatPercent(factor, 1), left: formatFlux(wPerM2) })}
            </p>
          </InfoPopover>
          <span className="fall-bar" style={{ width: `${(wPerM2 / SUN_WM2) * 100}%` }} />
        </li>
      ))}
    </ol>
  )
}

/** The famous "five times" for this place and this orbit, and what it is made of. */
function Finding({
  comparison: { orbit, ground },
  ground: steps,
}: {
  comparison: Comparison
  ground: readonly Step[]
}) {
  const factorOf = (list: readonly Step[], id: string) => list.find((step) => step.id === id)?.factor ?? 1
  const inOrbit = panelLightWm2(orbit)
  const onEarth = panelLightWm2(ground!)
  const night = inOrbit / SUN_WM2 / factorOf(steps, 'night')
  const delivered = (list: readonly Step[]) => list.at(-1)?.wPerM2 ?? 0
  return (
    <p className="note">
      {t('fall.finding', {
        orbit: formatFlux(inOrbit),
        ground: formatFlux(onEarth),
        times: formatThree(inOrbit / onEarth),
        night: formatThree(night),
        air: formatThree(1 / factorOf(steps, 'air')),
        mount: formatThree(factorOf(steps, 'mount')),
      })}{' '}
      {t('fall.delivered', {
        orbit: formatFlux(delivered(orbit.waterfall)),
        ground: formatFlux(delivered(steps)),
        times: formatThree(delivered(orbit.waterfall) / delivered(steps)),
      })}
    </p>
  )
}
