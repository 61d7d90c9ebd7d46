import { t } from '../../../i18n/t.ts'
import { COLOURS, SEQUENTIAL } from '../../../lib/theme.ts'
import { lightnessOf, type Shown } from './quantities.ts'

/** What the colours and the marks mean. */
export function AtlasLegend({ shown, hasBand }: { shown: Shown; hasBand: boolean }) {
  const { ticks, factor, text, unit } = shown
  return (
    <div className="atlas-legend">
      <p className="small-label">{unit}</p>
      <div
        className="atlas-scale"
        style={{ background: `linear-gradient(90deg, ${SEQUENTIAL.join(', ')})` }}
      />
      <div className="atlas-ticks">
        {ticks.map((tick) => (
          <span key={tick} style={{ left: `${lightnessOf(shown, tick / factor) * 100}%` }}>
            {text(tick)}
          </span>
        ))}
      </div>
      <ul className="atlas-keys">
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M1 10h5M14 10h5M10 1v5M10 14v5" stroke={COLOURS.focus} strokeWidth="2" />
            <circle cx="10" cy="10" r="5" fill="none" stroke={COLOURS.focus} strokeWidth="2.2" />
          </svg>
          {t('atlas.key.running')}
        </li>
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M6 3v14M12 6v9" stroke={COLOURS.text} strokeWidth="3" />
          </svg>
          {t(hasBand ? 'atlas.key.published' : 'atlas.key.publishedInclined')}
        </li>
        <li>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <rect width="20" height="20" fill={SEQUENTIAL[4]} />
            <path d="M1 14q9-12 18-6" fill="none" stroke={COLOURS.space} strokeWidth="2" />
          </svg>
          {t('atlas.key.contours')}
        </li>
        {hasBand && (
          <li>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M3 1v18M17 1v18" stroke={COLOURS.text} strokeWidth="1.6" strokeDasharray="3 3" />
            </svg>
            {t('atlas.key.band')}
          </li>
        )}
      </ul>
    </div>
  )
}
