import { t } from '../../../i18n/t.ts'
import { stateShown } from '../../../state/document/store.ts'
import type { ChartContext } from '../../charts/chartData.ts'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { storageNote, storageRows, storageTexts } from './storage.ts'
import '../year/year.css'
import { Block } from '../../kit/Block.tsx'

/** The same load's storage in orbit and on Earth, in hours, in MWh per GW, in cycles per year. */
export function Storage({ context }: { context: ChartContext }) {
  const rows = storageRows(context)
  const most = Math.max(...rows.map(({ hours }) => hours), 1e-9)
  const save = async () => {
    const { storageExport } = await import('./storageExport.ts')
    const { licencesOf, scenarioSources } = await import('../../kit/references.ts')
    const { scenario, view, sites } = stateShown()
    return storageExport(rows, context.year, {
      note: storageNote(context),
      sources: scenarioSources(scenario, view.compare, ['nasa-dod']),
      licences: licencesOf(sites.find(({ id }) => id === context.ground?.site.id) ?? null),
    })
  }
  return (
    <Block label={t('storage.title')}>
      <div className="block-head">
        <h2>{t('storage.title')}</h2>
        <ExportMenu label={t('storage.title')} make={save} />
      </div>
      <table className="storage">
        <caption className="hidden">{t('storage.caption', { year: context.year })}</caption>
        <thead>
          <tr>
            <th scope="col" className="hidden">
              {t('storage.side')}
            </th>
            <th scope="col">{t('storage.hours')}</th>
            <th scope="col">{t('storage.perGw')}</th>
            <th scope="col">{t('storage.cycles')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const texts = storageTexts(row)
            return (
              <tr key={row.id} className={row.id}>
                <th scope="row">{row.name}</th>
                <td>
                  <span className="storage-bar" style={{ width: `${(row.hours / most) * 100}%` }} />
                  <strong>{texts.hours}</strong>
                </td>
                <td>{texts.perGw}</td>
                <td>
                  {texts.cycles} <span className="soft">{texts.full}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="soft note">{storageNote(context)}</p>
    </Block>
  )
}
