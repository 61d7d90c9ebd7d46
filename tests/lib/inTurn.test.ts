import { expect, test } from 'vitest'
import { inTurn } from '../../src/lib/inTurn.ts'

test('the second begins when the first has ended, also where that failed', async () => {
  const said: string[] = []
  const turn = inTurn()
  const task =
    (name: string, fails = false) =>
    async () => {
      said.push(`${name} begins`)
      await Promise.resolve()
      await Promise.resolve()
      said.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    }
  const film = turn(task('film', true))
  const picture = turn(task('picture'))
  await expect(film).rejects.toThrow('film')
  expect(await picture).toBe('picture')
  expect(said).toEqual(['film begins', 'film ends', 'picture begins', 'picture ends'])
})
