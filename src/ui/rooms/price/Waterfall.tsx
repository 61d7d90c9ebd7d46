import { formatFlux, formatPercent, formatThree } from '../../../i18n/format.ts'
import { t, tById } from '../../../i18n/t.ts'
import type { Comparison } from '../../../scenario/answers/compare.ts'
import type { GroundSide } from '../../../scenario/answers/groundSide.ts'
import type { OrbitSide } from '../../../scenario/answers/orbitSide.ts'
import { deliveredWm2, panelLightWm2, panelOutputWm2, SUN_WM2 } from '../../../scenario/answers/tellSides.ts'
import { hasSun } from '../../../systems/supply.ts'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { Fall } from '../../kit/Fall.tsx'
import { SourceLine } from '../../kit/SourceLine.tsx'
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
        <ExportMenu label={t('fall.title')} make={save} />
      </div>
      <p className="soft unit-line">{t('fall.unit')}</p>
      <div className="both">
        <Steps side="orbit" steps={orbit.waterfall} />
        {ground && <Steps side="ground" steps={ground.waterfall} />}
      </div>
      <Finding comparison={comparison} />
      <p className="soft note">
        {t('fall.sameCells')} {!hasSun(comparison.scenario.supply) && t('fall.noSun')}
      </p>
    </>
  )
}

function Steps({ side, steps }: { side: SideName; steps: readonly Step[] }) {
  const sun = { id: 'sun', name: t('fall.sun'), shown: formatFlux(SUN_WM2), share: 1 }
  const rest = steps.map(({ id, factor, wPerM2 }) => ({
    id,
    name: tById('fall.step', id),
    shown: formatFlux(wPerM2),
    share: wPerM2 / SUN_WM2,
    about: (
      <>
        <p>{tById('fall.help', id)}</p>
        <p className="soft">
          {t('fall.factor', { factor: formatPercent(factor, 1), left: formatFlux(wPerM2) })}
        </p>
      </>
    ),
  }))
  return <Fall side={side} label={t(`panel.${side}`)} steps={[sun, ...rest]} />
}

/** Three ratios of one kind each: light on the panel, panel for panel beside the claim of five times, at the computers. */
function Finding({ comparison: { orbit, ground } }: { comparison: Comparison }) {
  if (!ground) return null
  const factorOf = (id: string) => ground.waterfall.find((step) => step.id === id)?.factor ?? 1
  const pair = (of: (side: OrbitSide | GroundSide) => number) => ({
    orbit: formatFlux(of(orbit)),
    ground: formatFlux(of(ground)),
    times: formatThree(of(orbit) / of(ground)),
  })
  const unused = ground.waterfall.find(({ id }) => id === 'storage')
  return (
    <>
      <p className="note" data-figure="shared.lightRatio">
        {t('fall.light', {
          ...pair(panelLightWm2),
          night: formatThree(panelLightWm2(orbit) / SUN_WM2 / factorOf('night')),
          air: formatThree(1 / factorOf('air')),
          mount: formatThree(factorOf('mount')),
        })}
      </p>
      <p className="note" data-figure="shared.panelRatio">
        {t('fall.panel', pair(panelOutputWm2))} {t('fall.claim')}
      </p>
      <SourceLine id="five-times" />
      {unused && (
        <p className="note" data-figure="shared.deliveredRatio">
          {t('fall.delivered', { ...pair(deliveredWm2), unused: formatPercent(1 - unused.factor, 0) })}
        </p>
      )}
    </>
  )
}
