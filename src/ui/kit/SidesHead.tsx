import type { ReactNode } from 'react'
import { t } from '../../i18n/t.ts'

/** The head of a table with a column a side. */
export function SidesHead({ corner }: { corner?: ReactNode }) {
  return (
    <thead>
      <tr>
        <td className="soft">{corner}</td>
        <th scope="col" className="orbit">
          {t('panel.orbit')}
        </th>
        <th scope="col" className="ground">
          {t('panel.ground')}
        </th>
      </tr>
    </thead>
  )
}
