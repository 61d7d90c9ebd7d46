import { formatCount, formatPercent, formatPower } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { useApp } from '../../state/document/store.ts'
import { Mark } from '../kit/icons.tsx'
import { presetFacts, scenarioName } from '../kit/names.ts'
import { Readout } from '../kit/Readout.tsx'

/** Before an audience: the name, three live figures, and nothing else. */
export function PresentBar({ onEnd, onCode }: { onEnd: () => void; onCode: () => void }) {
  const scenario = useApp((state) => state.scenario)
  return (
    <header className="top present" data-inset="top">
      <div className="brand">
        <Mark />
        <div>
          <h1 className="present-name">{scenarioName(scenario)}</h1>
          <p className="present-line">{presetFacts(scenario)}</p>
          <p className="present-line">
            <Readout
              of={({ totals }) =>
                totals
                  ? t('present.line', {
                      light: formatPercent(totals.sunlitFraction),
                      power: formatPower(totals.itPowerW),
                      shadow: formatCount(totals.inUmbra),
                    })
                  : ''
              }
            />
          </p>
        </div>
      </div>
      <div className="present-buttons">
        <button type="button" className="button end-present" onClick={onCode}>
          {t('bar.code')}
        </button>
        <button type="button" className="button end-present" onClick={onEnd}>
          {t('bar.endPresent')}
        </button>
      </div>
    </header>
  )
}
