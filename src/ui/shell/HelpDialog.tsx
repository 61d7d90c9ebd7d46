import { useEffect, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { assetUrl } from '../../lib/assets.ts'
import { SOURCES, type SourceId } from '../../scenario/facts/sources.ts'
import { MODEL_VERSION } from '../../state/page/api.ts'
import { type Kept, whatIsKept } from '../../state/page/offline.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { SourceLine } from '../kit/SourceLine.tsx'
import { Toggle } from '../kit/Toggle.tsx'
import { KEY_TABLE } from './keys.ts'
import { LanguageChoices } from './LanguageChooser.tsx'
import { hasSingleKeys, setSingleKeys } from './singleKeys.ts'

/** Shipped beside the page, to be read as they are. */
const TEXTS = ['model', 'classroom', 'speakers', 'embedders', 'keys'] as const

/** Keys, colours, model, texts, sources and notices. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const [isSingle, setSingle] = useState(hasSingleKeys)
  const [kept, setKept] = useState<Kept>('nothing')
  useEffect(() => {
    void whatIsKept().then(setKept)
  }, [])
  return (
    <Dialog title={t('help.title')} closeLabel={t('help.close')} className="help" onClose={onClose}>
      {() => (
        <>
          <p>{t('help.about')}</p>
          <LanguageChoices />
          <h3>{t('help.keys')}</h3>
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
                <a href={assetUrl(`docs/${name}.md`)} target="_blank" rel="noopener">
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
      )}
    </Dialog>
  )
}
