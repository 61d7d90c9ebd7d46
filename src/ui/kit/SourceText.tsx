import { t } from '../../i18n/t.ts'
import { SOURCES, type Source, type SourceId } from '../../scenario/facts/sources.ts'

/** A source as a reader can follow it. */
export function SourceText({ id }: { id: SourceId }) {
  const source: Source = SOURCES[id]
  return (
    <span className="source">
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      <br />
      <span className="soft">
        {t('info.sourceLine', {
          organisation: source.organisation,
          date: source.date,
          grade: source.grade,
          gradeText: t(`grade.${source.grade}`),
        })}
      </span>
    </span>
  )
}
