// SPDX-License-Identifier: EUPL-1.2
import { addressesInText } from '../find-links/addresses-in-text.ts'
import { addressesInPage } from '../find-links/page-addresses.query.ts'
import { outsideAnchors, readHtml } from '../find-links/read-html.query.ts'
import { type InlineForward, inlineForward } from '../read-mail/inline-forward.ts'
import { type Mail, type Mailbox, type MailFile, reportedMail, tidy } from '../read-mail/mail-tree.ts'
import { decodedPage } from '../read-mail/read-msg.query.ts'
import { gatherPicture } from './gather-picture.query.ts'
import { type Gathered, nothingGathered, partOf } from './message-parts.ts'
import { limits } from './limits.ts'
import type { UnderstoodMessage } from './understood-message.ts'

export interface GatheredMail {
  gathered: Gathered
  forwarded: UnderstoodMessage['forwarded']
  from: Mailbox | null
  replyTo: Mailbox | null
  subject: string
  sentAt: string | null
}

/** A text with less than this says what it says in a picture. */
const shortText = 60

/** What a mail says that is about itself or, when it was forwarded, about the innermost mail in it. */
export async function gatherMail(outer: Mail, mediaType: string): Promise<GatheredMail> {
  const { mail, beside, above } = reportedMail(outer)
  const gathered = nothingGathered()
  for (const one of [...above, mail, ...beside]) {
    gathered.parts.push(partOf('message', one === outer ? mediaType : 'message/rfc822', one.size))
    for (const { mediaType: type, size, because } of one.unread)
      gathered.parts.push(partOf('file', type, size, because))
    gathered.people.push(...one.recipients)
  }
  for (const one of above) {
    if (one.from) gathered.people.push(one.from)
    gathered.covering = [gathered.covering, wordsOf(one)].filter((words) => words !== '').join('\n\n')
    // What they pass on as a file is about the message; their own words are not.
    for (const file of one.files) await gatherFile(gathered, file, false)
  }
  const forward = gatherWords(gathered, mail)
  for (const one of beside) gatherWords(gathered, one)
  const isShort = gathered.text.length < shortText
  for (const file of [...mail.files, ...beside.flatMap(({ files }) => files)]) await gatherFile(gathered, file, isShort)
  if (forward) {
    gathered.people.push(...peopleIn(forward.recipients))
    if (mail.from) gathered.people.push(mail.from)
  } else for (const written of mail.headerLinks) gathered.addresses.push({ written, place: 'header', visible: '' })
  const isAttached = above.length > 0
  return {
    gathered,
    forwarded: forward ? (isAttached ? 'both' : 'inline') : isAttached ? 'attached' : 'no',
    from: forward ? forward.from : mail.from,
    replyTo: forward ? null : mail.replyTo,
    subject: forward?.subject ?? mail.subject,
    sentAt: forward ? null : mail.sentAt,
  }
}

/** Both halves of a mail: they mostly say the same, but what a mail program shows is the page. */
function gatherWords(gathered: Gathered, mail: Mail): InlineForward | null {
  const page = readHtml(mail.html.slice(0, limits.html))
  const plain = mail.text.slice(0, limits.text)
  const pageText = page.text.slice(0, limits.text)
  const inPage = inlineForward(pageText, mail.subject)
  const inPlain = inlineForward(plain, mail.subject)
  if (mail.text !== '')
    gathered.parts.push(
      partOf('text', 'text/plain', mail.text.length, mail.text.length > limits.text ? 'too-large' : null),
    )
  if (mail.html !== '')
    gathered.parts.push(
      partOf('html', 'text/html', mail.html.length, mail.html.length > limits.html ? 'too-large' : null),
    )
  gathered.base ??= page.base
  const fromPage = inPage?.at ?? 0
  const fromPlain = inPlain?.at ?? 0
  gathered.addresses.push(...page.links.filter(({ at }) => at >= fromPage))
  const inText = addressesInText(plain.slice(fromPlain), 'text')
  const onPage = addressesInText(pageText.slice(fromPage), 'text')
  gathered.addresses.push(...inText.addresses, ...outsideAnchors(onPage.addresses, page, fromPage))
  gathered.identifiers.push(...inText.identifiers, ...onPage.identifiers)
  const [words, forward] = plain.trim() === '' ? [pageText, inPage] : [plain, inPlain ?? inPage]
  const isOfWords = forward !== null && forward === (plain.trim() === '' ? inPage : inPlain)
  gathered.text = [gathered.text, tidy(isOfWords ? words.slice(forward.bodyAt) : words)]
    .filter((one) => one !== '')
    .join('\n\n')
  if (isOfWords)
    gathered.covering = [gathered.covering, tidy(words.slice(0, forward.at))].filter((one) => one !== '').join('\n\n')
  return forward
}

function wordsOf(mail: Mail): string {
  return tidy(
    (mail.text.trim() === '' ? readHtml(mail.html.slice(0, limits.html)).text : mail.text).slice(0, limits.text),
  )
}

async function gatherFile(gathered: Gathered, { mediaType, bytes, name }: MailFile, withWords: boolean): Promise<void> {
  const isPage =
    /^(?:text\/html|application\/xhtml\+xml|image\/svg\+xml)$/.test(mediaType) || /\.(?:x?html?|shtml|svg)$/i.test(name)
  if (isPage || mediaType.startsWith('text/')) {
    const text = decodedPage(bytes).slice(0, limits.html)
    const addresses = isPage ? addressesInPage(text) : addressesInText(text, 'text').addresses
    for (const { written, visible } of addresses) gathered.addresses.push({ written, place: 'attachment', visible })
    gathered.parts.push(
      partOf(isPage ? 'html' : 'text', mediaType, bytes.length, text.length >= limits.html ? 'too-large' : null),
    )
  } else if (mediaType.startsWith('image/')) await gatherPicture(gathered, bytes, mediaType, withWords)
  else gathered.parts.push(partOf('file', mediaType, bytes.length, 'not-opened'))
}

/** 'Naam <a@b.example>; c@d.example' */
function peopleIn(written: string): Mailbox[] {
  return written
    .slice(0, 2_000)
    .split(/[;,]/)
    .map((one) => ({
      name: one
        .replace(/[<[(].*$/, '')
        .replace(/\S*@\S*/, '')
        .trim(),
      address: /[^\s<>[\]()"':]{1,64}@[^\s<>[\]()"']{1,255}/.exec(one)?.[0] ?? '',
    }))
    .filter(({ name, address }) => name !== '' || address !== '')
}
