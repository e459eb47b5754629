// SPDX-License-Identifier: EUPL-1.2
import { addressIn, mailPage, translate } from '#foundation/text'
import type { Answer } from '../message/leads.ts'
import { answerText } from './answer.text.ts'

interface Ours {
  from: string
  hostname: string
  /** Of the message that is answered: makes sending it twice one mail for whoever receives it. */
  messageId: string
  baseUrl: string
}

/** The answer by mail: fixed words only. Nothing of what was sent stands in it, so that nobody can have us send something. */
export function composeReply(answer: Answer, { from, hostname, messageId, baseUrl }: Ours) {
  const part = (language: 'nl' | 'en') => {
    const t = translate(answerText, language)
    const at = (path: string) => `${baseUrl}${addressIn(language, path)}`
    const [help, where] = [at('/hulp'), at(mailPage)]
    return [
      t(answer),
      t(`${answer}-more`),
      t('entered', { help }),
      t('promise'),
      t('real', { where }),
      t('forgotten'),
    ].join('\n\n')
  }
  return {
    from: { name: 'dijkwacht', address: from },
    subject: translate(answerText, 'nl')('subject'),
    text: `${part('nl')}\n\n----------\n\n${part('en')}\n`,
    messageId: `<${messageId}@${hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-replied',
      Precedence: 'bulk',
      'X-Auto-Response-Suppress': 'All',
    },
  }
}
