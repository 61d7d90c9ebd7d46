import { useRef } from 'react'
import { formatCount, formatDecimal, formatDegrees } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { DEG } from '../../../lib/units.ts'
import { setTime } from '../../../state/clock/actions.ts'
import { report } from '../../../state/document/actions.ts'
import { chosenPlace, useApp } from '../../../state/document/store.ts'
import { leaveGround } from '../../../state/view/actions.ts'
import { look } from '../../../state/view/groundLook.ts'
import { nextTwilightMs, type SkyNow, skyNow } from '../../../state/view/skyNow.ts'
import { InfoPopover } from '../../kit/InfoPopover.tsx'
import { placeName } from '../../kit/names.ts'
import { setText } from '../../kit/Readout.tsx'
import { SourceLine } from '../../kit/SourceLine.tsx'
import './sky.css'
import { useReadout } from '../../kit/useReadout.ts'

const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
const directionOf = (azimuthDeg: number): string =>
  t(`sky.towards.${at(DIRECTIONS, Math.round((((azimuthDeg % 360) + 360) % 360) / 45) % 8)}`)

const FIGURES = ['above', 'lit', 'brighterThan6', 'brightest'] as const

function figures({ counts, brightestMagnitude }: SkyNow): Record<(typeof FIGURES)[number], string> {
  return {
    above: formatCount(counts.above),
    lit: formatCount(counts.lit),
    brighterThan6: formatCount(counts.brighterThan6),
    brightest: brightestMagnitude === null ? '–' : formatDecimal(brightestMagnitude, 1),
  }
}

function sunText({ sunElevationRad }: SkyNow): string {
  const elevation = formatDegrees(Math.abs(sunElevationRad) / DEG)
  return t(sunElevationRad >= 0 ? 'sky.sunAbove' : 'sky.sunBelow', { elevation })
}

function seenText({ twilight, faintestMagnitude, counts }: SkyNow): string {
  if (counts.above === 0) return t('sky.none')
  if (counts.lit === 0) return t('sky.allDark')
  if (twilight === 'day' && counts.visible === 0) return t('sky.dayHides')
  return t('sky.reach', {
    magnitude: formatDecimal(faintestMagnitude, 1),
    count: formatCount(counts.visible),
  })
}

function goTo(isDawn: boolean): void {
  const utcMs = nextTwilightMs(isDawn)
  if (utcMs === null) report(t('sky.noTwilight'))
  else setTime(utcMs)
}

/** The sky over the place on Earth, while one looks up from it. */
export function SkyReadout({ isSmall }: { isSmall: boolean }) {
  const place = useApp(chosenPlace)
  const root = useRef<HTMLElement>(null)
  useReadout(() => {
    const sky = skyNow()
    const box = root.current
    if (!sky || !box) return
    const write = (part: string, text: string) => setText(box.querySelector(`[data-part="${part}"]`), text)
    const elevation = formatDegrees(look.elevationDeg, 0)
    write('looking', t('sky.looking', { direction: directionOf(look.azimuthDeg), elevation }))
    write('twilight', t(`sky.twilight.${sky.twilight}`))
    write('sun', sunText(sky))
    const texts = figures(sky)
    for (const figure of FIGURES) write(figure, texts[figure])
    write('seen', seenText(sky))
    write('sample', sky.counts.oneIn > 1 ? t('sky.oneIn', { n: sky.counts.oneIn }) : '')
  })
  if (!place) return null
  const site = placeName(place.name)
  return (
    <section className={isSmall ? 'sky small' : 'sky'} ref={root} aria-label={t('sky.label', { site })}>
      <header>
        <h2>{site}</h2>
        <span className="soft" data-part="looking" />
        <InfoPopover label={t('sky.label', { site })}>
          <p>{t('sky.about')}</p>
          <p>
            <SourceLine id="rings" />
          </p>
          <p>{t('sky.sources')}</p>
        </InfoPopover>
      </header>
      <p className="sky-sun">
        <strong data-part="twilight" /> <span data-part="sun" />
      </p>
      <dl className="sky-figures">
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{t(`sky.${figure}`)}</dt>
            <dd data-part={figure} />
          </div>
        ))}
      </dl>
      <p className="sky-seen note">
        <span data-part="seen" /> <span className="soft" data-part="sample" />
      </p>
      <div className="sky-actions">
        <button type="button" className="button" onClick={() => goTo(false)}>
          {t('sky.dusk')}
        </button>
        <button type="button" className="button" onClick={() => goTo(true)}>
          {t('sky.dawn')}
        </button>
        <button type="button" className="button" onClick={leaveGround}>
          {t('sky.leave')}
        </button>
      </div>
    </section>
  )
}
