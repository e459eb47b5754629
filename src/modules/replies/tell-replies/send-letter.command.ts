// SPDX-License-Identifier: EUPL-1.2
// No audit line: `sendLetter` writes it.
import { asSystem, type Context } from '#foundation/access'
import { type Letter, type MailReader, purposesOf, sendLetter } from '#foundation/mail'
import { addressIn, mailPage, translate } from '#foundation/text'
import { mailing, type Rhythm } from '../ask-mail/mailing.ts'
import { paths } from '../reply/addresses.ts'
import { letterText } from './letter.text.ts'

const tokenPurpose = purposesOf(mailing).token

/** One mail. It says that there is news and not what, because others read along; and where to go without a link to a form. */
export function sendOneLetter(ctx: Context, letterId: string): Promise<void> {
  const system = asSystem(ctx, 'replies.send-letter')
  const { baseUrl } = system.settings
  return sendLetter(system, mailing, letterId, (letter: Letter<'confirm' | 'news'>, reader: MailReader<Rhythm>) => {
    const t = translate(letterText, reader.language)
    const at = (path: string) => `${baseUrl}${addressIn(reader.language, path)}`
    const where = at(mailPage)
    const written = (subject: string, stop: string | null, lines: string[]) =>
      Promise.resolve({ subject, stop, text: `${[...lines, t('promise'), t('real', { where })].join('\n\n')}\n` })
    if (letter.kind === 'confirm') {
      if (!letter.sealedToken) return Promise.resolve(null)
      const code = system.secrets.open(tokenPurpose, letter.sealedToken)
      return written(t('confirmSubject'), null, [t('confirm', { code, where }), t('confirmEnd')])
    }
    if (!reader.confirmedAt || !reader.sealedToken) return Promise.resolve(null)
    const stop = `${at(paths.stop)}/${system.secrets.open(tokenPurpose, reader.sealedToken)}`
    return written(t('newsSubject'), stop, [t('news', { site: baseUrl }), t('stop')])
  })
}
