import { useEffect, useState } from 'react'
import { useApp } from '../../state/document/store.ts'

/** Words that come with a room, in the language that is spoken; null until they are there. @param load always the same */
export function useWords<Words>(load: () => Promise<Words>): Words | null {
  const language = useApp((state) => state.language)
  const [words, setWords] = useState<Words | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words
  useEffect(() => {
    let isWanted = true
    load().then((loaded) => isWanted && setWords(loaded))
    return () => {
      isWanted = false
    }
  }, [language, load])
  return words
}
