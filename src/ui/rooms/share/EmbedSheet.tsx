import { useId, useState } from 'react'
import { formatPlain } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { IS_ONE_FILE } from '../../../lib/assets.ts'
import { urlOf } from '../../../lib/urlOf.ts'
import { type NumberField, readField } from '../../../scenario/document/field.ts'
import { type Refusal, refusal } from '../../../scenario/document/refusal.ts'
import { useApp } from '../../../state/document/store.ts'
import { Choice } from '../../kit/Choice.tsx'
import { CopyButton } from '../../kit/CopyButton.tsx'
import { EMBED_PARTS, type EmbedPart, embedShapeOf, PLAIN_EMBED } from '../../kit/layoutOf.ts'
import { scenarioName } from '../../kit/names.ts'
import { refusalText } from '../../kit/refusalText.ts'
import { Segmented } from '../../kit/Segmented.tsx'
import {
  ASPECTS,
  type Aspect,
  type EmbedSize,
  embedAddress,
  embedText,
  HEIGHT_PX,
  ratioOf,
  WIDTH_PX,
} from './embed.ts'

/** A frame that is as wide as the page is drawn as in a text of so many pixels. */
const USUAL_WIDTH_PX = 720
const PREVIEW_PX = { width: 240, height: 240 }

/** A good origin, '' for none, null for a bad one. */
function readOrigin(text: string): string | null {
  if (text === '') return ''
  const origin = urlOf(text)?.origin ?? 'null'
  return origin === 'null' ? null : origin
}

/** The page in another page: parts, size, who may command it; and the text that puts it there. */
export function EmbedSheet({ link }: { link: string }) {
  const [parts, setParts] = useState<ReadonlySet<EmbedPart>>(new Set(PLAIN_EMBED))
  const [kind, setKind] = useState<'wide' | 'fixed'>('wide')
  const [aspect, setAspect] = useState<Aspect>('16 / 9')
  const [width, setWidth] = useState(String(WIDTH_PX.default))
  const [height, setHeight] = useState(String(HEIGHT_PX.default))
  const [originText, setOriginText] = useState('')
  const scenario = useApp((state) => state.scenario)
  const [hasFailed, setFailed] = useState(false)

  const widthPx = readField(WIDTH_PX, width)
  const heightPx = readField(HEIGHT_PX, height)
  const origin = readOrigin(originText.trim())
  const problems = [
    ...(kind === 'fixed' && widthPx === null ? [refusal('frame width', width, { field: WIDTH_PX })] : []),
    ...(kind === 'fixed' && heightPx === null ? [refusal('frame height', height, { field: HEIGHT_PX })] : []),
    ...(origin === null ? [refusal('origin', originText, { words: 'origin' })] : []),
    ...(parts.size === 0 ? [refusal('embed', '', { list: EMBED_PARTS })] : []),
  ] satisfies Refusal[]
  const size: EmbedSize =
    kind === 'wide' ? { aspect } : { widthPx: Number(widthPx), heightPx: Number(heightPx) }
  const name = t('app.embedName', { name: scenarioName(scenario) })
  const text =
    problems.length === 0 ? embedText(embedAddress(location.href, link, parts, origin ?? ''), name, size) : ''
  const put = (part: EmbedPart, isOn: boolean) => {
    const next = new Set(parts)
    if (isOn) next.add(part)
    else next.delete(part)
    setParts(next)
  }
  return (
    <>
      <div className="embed-choices">
        <div>
          <fieldset className="embed-parts">
            <legend className="small-label">{t('embed.parts')}</legend>
            {EMBED_PARTS.map((part) => (
              <label key={part}>
                <input
                  type="checkbox"
                  checked={parts.has(part)}
                  onChange={({ target }) => put(part, target.checked)}
                />
                {t(`embed.part.${part}`)}
              </label>
            ))}
          </fieldset>
          <Segmented
            label={t('embed.size')}
            value={kind}
            options={[
              { value: 'wide', label: t('embed.wide') },
              { value: 'fixed', label: t('embed.fixed') },
            ]}
            onChange={setKind}
          />
          {kind === 'wide' ? (
            <Choice
              label={t('embed.aspect')}
              value={aspect}
              onChange={(value) => setAspect(ASPECTS.find((one) => one === value) ?? aspect)}
            >
              {ASPECTS.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Choice>
          ) : (
            <div className="embed-lengths">
              <Length label={t('embed.width')} field={WIDTH_PX} value={width} onChange={setWidth} />
              <Length label={t('embed.height')} field={HEIGHT_PX} value={height} onChange={setHeight} />
            </div>
          )}
        </div>
        {problems.length === 0 && <Preview parts={parts} size={size} />}
      </div>
      <label className="embed-origin">
        <span className="small-label">{t('embed.origin')}</span>
        <input
          type="text"
          value={originText}
          placeholder="https://example.org"
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setOriginText(target.value)}
        />
      </label>
      <p className="soft note">{t('embed.originAbout')}</p>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem.name} className="share-said" data-bad>
            {refusalText(problem)}
          </p>
        ))}
        {hasFailed && <p className="note">{t('share.copyFailed')}</p>}
      </div>
      {text !== '' && (
        <div className="share-row">
          <textarea
            readOnly
            rows={6}
            value={text}
            aria-label={t('embed.code')}
            spellCheck={false}
            onFocus={({ target }) => target.select()}
          />
          <CopyButton label={t('embed.copy')} text={() => text} onFailed={() => setFailed(true)}>
            {t('embed.copy')}
          </CopyButton>
        </div>
      )}
      {location.protocol === 'file:' ? (
        <p className="note">{t('embed.file')}</p>
      ) : (
        <p className="soft note">
          {t('embed.about')}{' '}
          {!IS_ONE_FILE && (
            <a href="embed-example.html" target="_blank" rel="noopener">
              {t('embed.example')}
            </a>
          )}
        </p>
      )}
    </>
  )
}

interface LengthProps {
  label: string
  field: NumberField
  value: string
  onChange: (value: string) => void
}

function Length({ label, field, value, onChange }: LengthProps) {
  const id = useId()
  return (
    <div>
      <label className="small-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        min={field.min}
        max={field.max}
        step={field.step}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}

/** The frame's shape, with its parts where they stand. */
function Preview({ parts, size }: { parts: ReadonlySet<EmbedPart>; size: EmbedSize }) {
  const ratio = ratioOf(size)
  const widthPx = 'aspect' in size ? USUAL_WIDTH_PX : size.widthPx
  const heightPx = Math.round(widthPx / ratio)
  const drawnPx = Math.min(PREVIEW_PX.width, PREVIEW_PX.height * ratio)
  const shape = embedShapeOf({ widthPx, heightPx, isFramed: true, search: `?embed=${[...parts].join()}` })
  const said = t('aspect' in size ? 'embed.previewWide' : 'embed.previewFixed', {
    width: formatPlain(widthPx),
    height: formatPlain(heightPx),
  })
  const hasDrawers = shape.left === 'drawer' || shape.right === 'drawer'
  return (
    <figure className="embed-preview">
      <div style={{ width: drawnPx, aspectRatio: ratio }} aria-hidden="true">
        {(shape.hasTitle || hasDrawers) && <span className="of-title" />}
        {shape.left === 'open' && <span className="of-left" />}
        {shape.right === 'open' && <span className="of-right" />}
        {shape.hasStory && <span className="of-story" />}
        {shape.time !== 'none' && <span className={`of-${shape.time}`} />}
      </div>
      <figcaption className="soft note">
        {said} {hasDrawers && t('embed.drawers')}
      </figcaption>
    </figure>
  )
}
