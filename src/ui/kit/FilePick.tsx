import type { ReactNode } from 'react'

interface Props {
  /** Endings or types that the browser offers first. */
  accept: string
  hasMany?: boolean
  onFiles: (files: readonly File[]) => unknown
  /** What the button says; the field is called the same. */
  children: ReactNode
}

/** A button that asks for a file. The label is the button; the field within it stays in reach of the keyboard. */
export function FilePick({ accept, hasMany, onFiles, children }: Props) {
  return (
    <label className="button file-pick">
      {children}
      <input
        type="file"
        className="hidden"
        accept={accept}
        multiple={hasMany}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = '' // so that the same file can be chosen again
          if (files.length > 0) onFiles(files)
        }}
      />
    </label>
  )
}
