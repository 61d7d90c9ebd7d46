/** The file that a sweep writes: its head, then a line a case in order. So whatever stops it, what stands there is the
 *  beginning of the whole, and the number of its last line says where to go on. */
import { type FileHandle, open } from 'node:fs/promises'
import { messageOf } from '../../lib/messageOf.ts'
import { showPath } from '../../lib/shown.ts'
import { refuseFile } from '../answer.ts'
import { systemReason } from '../systemReason.ts'

/** No line is longer: two hundred figures of 24 letters, and a sentence. */
export const LONGEST_LINE = 65_536

/** Where the last whole line of a result that was begun ends, and its case. */
async function begun(
  file: FileHandle,
  size: number,
  head: Buffer,
  longest: number,
): Promise<{ end: number; cases: number }> {
  const from = Math.max(head.length - 1, size - longest) // the head's own line break, at least
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from)
  const tail = buffer.subarray(0, bytesRead)
  const last = tail.lastIndexOf(10)
  const before = last > 0 ? tail.lastIndexOf(10, last - 1) : -1
  if (last <= 0 || before < 0) return { end: head.length, cases: 0 }
  const [, number] = /^(\d+),/.exec(tail.toString('utf8', before + 1, last)) ?? []
  return { end: from + last + 1, cases: Number(number) }
}

export class ResultFile {
  /** Cases that stand in it. */
  cases: number
  readonly path: string
  private readonly file: FileHandle
  private end: number

  private constructor(path: string, file: FileHandle, { end, cases }: { end: number; cases: number }) {
    this.path = path
    this.file = file
    this.end = end
    this.cases = cases
  }

  /** Goes on where the file holds the beginning of the same result. @throws BadInput where it holds anything else */
  static async open(path: string, headText: string, longestLine = LONGEST_LINE): Promise<ResultFile> {
    const head = Buffer.from(headText)
    let file: FileHandle
    try {
      file = await open(path, 'a+').then(async (made) => {
        await made.close()
        return open(path, 'r+')
      })
    } catch (error) {
      throw refuseFile('out', path, `a file that can be written (${systemReason(error)})`)
    }
    try {
      const { size } = await file.stat()
      const there = await file.read(Buffer.alloc(head.length), 0, head.length, 0)
      const known = there.buffer.subarray(0, there.bytesRead)
      if (!head.subarray(0, known.length).equals(known))
        throw refuseFile('out', path, 'a new file, or one that the same sweep by the same version began')
      const result = new ResultFile(
        path,
        file,
        size < head.length ? { end: 0, cases: 0 } : await begun(file, size, head, longestLine),
      )
      if (size < head.length) await result.write(head)
      await file.truncate(result.end)
      return result
    } catch (error) {
      await file.close()
      throw error
    }
  }

  /** @param lines of so many cases, after those that are there */
  async append(lines: string, cases: number): Promise<void> {
    await this.write(Buffer.from(lines))
    this.cases += cases
  }

  private async write(bytes: Buffer): Promise<void> {
    try {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await this.file.write(bytes, done, bytes.length - done, this.end + done)
        done += bytesWritten
      }
    } catch (error) {
      throw new Error(
        `${showPath(this.path)} cannot be written (${messageOf(error)}): ${this.cases} cases stand in it, and the same command goes on from there.`,
      )
    }
    this.end += bytes.length
  }

  async close(): Promise<void> {
    await this.file.close()
  }
}
