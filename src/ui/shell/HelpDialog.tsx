import { useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { assetUrl, IS_ONE_FILE } from '../../lib/assets.ts'
import { storyById } from '../../scenario/document/shippedStories.ts'
import { SOURCES, type SourceId } from '../../scenario/facts/sources.ts'
import { MODEL_VERSION } from '../../state/page/api.ts'
import { beginStory } from '../../state/page/link.ts'
import { type Kept, whatIsKept } from '../../state/page/offline.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { SourceLine } from '../kit/SourceLine.tsx'
import { Toggle } from '../kit/Toggle.tsx'
import { KEY_TABLE } from './keys.ts'
import { LanguageChoices } from './LanguageChooser.tsx'
import { hasSingleKeys, setSingleKeys } from './singleKeys.ts'

/** Shipped beside the page, to be read as they are. */
const TEXTS = ['model', 'classroom', 'speakers', 'embedders', 'keys'] as const

type Part = 'tour' | 'keys' | 'about'
const PARTS: readonly Part[] = ['tour', 'keys', 'about']

/** What the page is in a minute; keys; model, texts, sources and notices. */
export function HelpDialog({ onClose, onExercises }: { onClose: () => void; onExercises: () => void }) {
  const [part, setPart] = useState<Part>('tour')
  return (
    <Dialog title={t('help.title')} closeLabel={t('help.close')} className="help" onClose={onClose}>
      {(close) => (
        <>
          <Segmented
            label={t('help.parts')}
            isLabelHidden
            value={part}
            options={PARTS.map((value) => ({ value, label: t(`help.part.${value}`) }))}
            onChange={setPart}
          />
          {part === 'tour' && (
            <Tour
              onPlay={close}
              onExercises={() => {
                close()
                onExercises()
              }}
            />
          )}
          {part === 'keys' && <Keys />}
          {part === 'about' && <About />}
        </>
      )}
    </Dialog>
  )
}

const STEPS = ['what', 'left', 'right', 'picture', 'time', 'more'] as const
const LESSON = storyById('ninety')

/** Where to look, in the order of the eye; and the lesson, told by the page. */
function Tour({ onPlay, onExercises }: { onPlay: () => void; onExercises: () => void }) {
  return (
    <>
      <ol className="tour">
        {STEPS.map((step) => (
          <li key={step}>{t(`help.tour.${step}`)}</li>
        ))}
      </ol>
      {LESSON && (
        <button
          type="button"
          className="button primary"
          onClick={() => {
            onPlay()
            beginStory(LESSON)
          }}
        >
          {t('help.playLesson')}
        </button>
      )}{' '}
      <button type="button" className="button" onClick={onExercises}>
        {t('help.exercises')}
      </button>
      <LanguageChoices />
    </>
  )
}

function Keys() {
  const [isSingle, setSingle] = useState(hasSingleKeys)
  return (
    <>
      <Toggle
        label={t('help.singleKeys')}
        isOn={isSingle}
        onChange={(isOn) => {
          setSingleKeys(isOn)
          setSingle(isOn)
        }}
      />
      <p className="soft note">{t('help.singleKeysOff')}</p>
      <table className="keys">
        <thead className="hidden">
          <tr>
            <th scope="col">{t('help.keyColumn')}</th>
            <th scope="col">{t('help.doesColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {KEY_TABLE.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key === 'Space' ? t('keyName.space') : key}</kbd>
                ))}
              </th>
              <td>{t(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function About() {
  const [kept, setKept] = useState<Kept>('nothing')
  useEffect(() => {
    void whatIsKept().then(setKept)
  }, [])
  return (
    <>
      <h3>{t('help.colours')}</h3>
      <ul className="colours">
        <li>
          <span className="marker marker-sun" />
          {t('legend.sunlit')}
        </li>
        <li>
          <span className="marker marker-penumbra" />
          {t('legend.penumbra')}
        </li>
        <li>
          <span className="marker marker-umbra" />
          {t('legend.umbra')}
        </li>
        <li>
          <span className="marker marker-ground" />
          {t('panel.ground')}
        </li>
      </ul>
      <h3>{t('help.model')}</h3>
      <p>{t('help.modelText')}</p>
      <h3>{t('help.read')}</h3>
      <ul>
        {TEXTS.map((name) => (
          <li key={name}>
            <a
              href={IS_ONE_FILE ? assetUrl(`docs/${name}.md`) : `docs/${name}.html`}
              target="_blank"
              rel="noopener"
            >
              {t(`help.read.${name}`)}
            </a>
          </li>
        ))}
      </ul>
      <h3>{t('help.sources')}</h3>
      <ul className="sources">
        {(Object.keys(SOURCES) as SourceId[]).map((id) => (
          <li key={id}>
            <SourceLine id={id} />
          </li>
        ))}
      </ul>
      <p>
        <a href={assetUrl('notices.txt')} target="_blank" rel="noopener">
          {t('help.notices')}
        </a>
      </p>
      {kept !== 'nothing' && <p className="soft">{t(`help.kept.${kept}`)}</p>}
      <p className="soft">{t('help.version', { version: MODEL_VERSION })}</p>
    </>
  )
}
