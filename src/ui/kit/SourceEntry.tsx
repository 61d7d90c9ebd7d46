import { t } from '../../i18n/t.ts'
import type { Source } from '../../scenario/facts/sources.ts'

/** A source as a reader can follow it: its page, who says it, when, and how good it is. */
export function SourceEntry({ source: { title, organisation, date, url, grade } }: { source: Source }) {
  return (
    <span className="source">
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      <br />
      <span className="soft">
        {t('info.sourceLine', { organisation, date, grade, gradeText: t(`grade.${grade}`) })}
      </span>
    </span>
  )
}
