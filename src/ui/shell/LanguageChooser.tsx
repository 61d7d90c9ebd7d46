import { LANGUAGES, nameOfLanguage } from '../../i18n/languages.ts'
import { t } from '../../i18n/t.ts'
import { useApp } from '../../state/document/store.ts'
import { setLanguage, setLengths } from '../../state/page/language.ts'
import { Choice } from '../kit/Choice.tsx'
import { Icon } from '../kit/icons.tsx'
import { Segmented } from '../kit/Segmented.tsx'

const options = () =>
  LANGUAGES.map((code) => (
    <option key={code} value={code} lang={code}>
      {nameOfLanguage(code)}
    </option>
  ))

/** In the bar: a globe that is a list of languages, each named in itself. */
export function LanguageButton() {
  const language = useApp((state) => state.language)
  if (LANGUAGES.length < 2) return null
  return (
    <span className="icon-button framed language" title={t('language.label')}>
      <Icon name="language" />
      <select
        aria-label={t('language.label')}
        value={language}
        onChange={(event) => void setLanguage(event.target.value)}
      >
        {options()}
      </select>
    </span>
  )
}

/** In the help: the language, and kilometres or miles. */
export function LanguageChoices() {
  const language = useApp((state) => state.language)
  const lengths = useApp((state) => state.lengths)
  return (
    <div className="pair">
      {LANGUAGES.length > 1 && (
        <Choice label={t('language.label')} value={language} onChange={(code) => void setLanguage(code)}>
          {options()}
        </Choice>
      )}
      <Segmented
        label={t('lengths.label')}
        value={lengths}
        onChange={setLengths}
        options={[
          { value: 'km', label: t('lengths.km') },
          { value: 'mi', label: t('lengths.mi') },
        ]}
      />
    </div>
  )
}
