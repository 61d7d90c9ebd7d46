/** What comes of a job, in words: an answer, nothing where it is no longer wanted, or one sentence about why there is
 *  none. */
import { t } from '../../i18n/t.ts'
import type { Ending, Failure, Job } from '../../workers/job.ts'
import { report } from '../document/actions.ts'

/** Ends a sentence. */
export function failureText(failure: Failure): string {
  if (failure.kind === 'load') return t('job.load')
  if (failure.kind === 'silent') return t('job.silent', { seconds: failure.seconds })
  const message = failure.message.replace(/[.\s]+$/, '')
  return message === '' ? t('job.unsaid') : t('job.error', { message })
}

/** The answer; undefined where it is no longer wanted, or where there is none, which is told. */
export async function answerOrTell<Answer>(
  ending: Promise<Ending<Answer>>,
  sentence: (reason: string) => string,
): Promise<Answer | undefined> {
  const end = await ending
  if (end && 'failure' in end) report(sentence(failureText(end.failure)))
  return end && 'answer' in end ? end.answer : undefined
}

/** The answer of a job that is its owner's alone. Rejects with the signal's reason, or with the sentence. */
export async function answerOrThrow<Request, Progress, Answer>(
  job: Job<Request, Progress, Answer>,
  request: Request,
  signal: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<Answer> {
  signal.throwIfAborted()
  const cancel = () => job.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  const end = await job.start(request, onProgress)
  signal.removeEventListener('abort', cancel)
  if (!end) throw signal.reason
  if ('failure' in end) throw new Error(failureText(end.failure))
  return end.answer
}
