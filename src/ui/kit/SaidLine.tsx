import { t } from '../../i18n/t.ts'

export interface Said {
  text: string
  isBad?: boolean
  /** Of what was removed. */
  putBack?: () => void
}

/** What has just been done, or why not, with the way back where there is one. */
export function SaidLine({ said, onPutBack }: { said: Said | null; onPutBack: () => void }) {
  return (
    <p className="said" role={said?.isBad ? 'alert' : 'status'} data-bad={said?.isBad || undefined}>
      {said?.text}
      {said?.putBack && (
        <button
          type="button"
          className="button"
          // biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone
          autoFocus
          onClick={() => {
            said.putBack?.()
            onPutBack()
          }}
        >
          {t('share.putBack')}
        </button>
      )}
    </p>
  )
}
