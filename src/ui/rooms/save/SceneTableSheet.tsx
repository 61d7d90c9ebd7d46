import { useId, useState } from 'react'
import { formatCount, formatDateTime } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { datasetCsv } from '../../../report/dataset.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import { frame } from '../../../state/clock/frame.ts'
import { useApp } from '../../../state/document/store.ts'
import { stampStands } from '../../../state/page/stampedLink.ts'
import { select } from '../../../state/view/actions.ts'
import { scenarioName } from '../../kit/names.ts'
import { licencesOf, scenarioSources } from '../../kit/references.ts'
import { Segmented } from '../../kit/Segmented.tsx'
import { aboutWords, download, origin } from '../../kit/save.ts'
import { LEVELS, type Level, rowCount, sceneTable } from './sceneTable.ts'
import { fileName } from './words.ts'

const ROWS_A_PAGE = 50
const LONGEST_FILE = 20_000

/** The scene for those who read it: groups, planes and satellites with place, light and power at the instant shown. */
export function SceneTableSheet({ onClose }: { onClose: () => void }) {
  const firstId = useId()
  const scenario = useApp((state) => state.scenario)
  const [level, setLevel] = useState<Level>(scenario.groups.length > 1 ? 'groups' : 'planes')
  const [first, setFirst] = useState(0)
  const model = modelOf(scenario)
  const { utcMs } = frame
  const count = rowCount(model, level)
  const from = Math.min(first, count - 1)
  const to = Math.min(from + ROWS_A_PAGE, count)
  const { columns, rows } = sceneTable(model, utcMs, level, from, to)
  const name = scenarioName(scenario)
  const date = formatDateTime(utcMs)
  const isTooLong = count > LONGEST_FILE
  const save = async () => {
    await stampStands()
    const all = sceneTable(model, utcMs, level)
    const dataset = {
      name: '',
      title: t(`table.title.${level}`, { name, date }),
      columns: all.columns,
      rows: all.rows.map(({ values }) => values),
      sources: scenarioSources(scenario),
      licences: licencesOf(null),
    }
    const csv = datasetCsv(dataset, origin(), aboutWords())
    download(
      fileName(scenario.preset, utcMs, [level], 'csv'),
      new Blob([csv], { type: 'text/csv;charset=utf-8' }),
    )
  }
  const show = (id: number) => {
    select(id)
    onClose()
  }
  return (
    <>
      <Segmented
        label={t('table.level')}
        options={LEVELS.map((value) => ({ value, label: t(`table.level.${value}`) }))}
        value={level}
        onChange={(value) => {
          setLevel(value)
          setFirst(0)
        }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scene-table" aria-label={t('save.sheet.table')} tabIndex={0}>
        <table>
          <caption>{t('table.caption', { name, date })}</caption>
          <thead>
            <tr>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ texts: [header = '', ...texts], values: [number] }) => (
              <tr key={String(number)}>
                <th scope="row">
                  {level === 'satellites' ? (
                    <button
                      type="button"
                      className="figure-button"
                      aria-label={t('table.select', { number: header })}
                      onClick={() => show(Number(number) - 1)}
                    >
                      {header}
                    </button>
                  ) : (
                    header
                  )}
                </th>
                {texts.map((text, index) => (
                  <td key={at(columns, index + 1).key}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="table-foot">
        <p role="status">
          {t('table.rows', { from: formatCount(from + 1), to: formatCount(to), count: formatCount(count) })}
        </p>
        {count > ROWS_A_PAGE && (
          <>
            <button
              type="button"
              className="button"
              disabled={from === 0}
              onClick={() => setFirst(Math.max(0, from - ROWS_A_PAGE))}
            >
              {t('table.previous')}
            </button>
            <button
              type="button"
              className="button"
              disabled={to === count}
              onClick={() => setFirst(from + ROWS_A_PAGE)}
            >
              {t('table.next')}
            </button>
            <label htmlFor={firstId}>{t('table.first')}</label>
            <input
              id={firstId}
              type="number"
              className="text-input"
              min={1}
              max={count}
              value={from + 1}
              onChange={(event) => {
                const row = Math.round(event.target.valueAsNumber)
                if (row >= 1) setFirst(Math.min(row, count) - 1)
              }}
            />
          </>
        )}
        <button type="button" className="button" disabled={isTooLong} onClick={save}>
          {t('table.save')}
        </button>
      </div>
      {isTooLong && (
        <p className="soft note">
          {t('table.tooLong', { limit: formatCount(LONGEST_FILE), count: formatCount(count) })}
        </p>
      )}
    </>
  )
}
