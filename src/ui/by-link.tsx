// SPDX-License-Identifier: EUPL-1.2
import { languageOf, type Text, translate } from '#foundation/text'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { useLanguage } from './language.tsx'
import { Notice } from './notice.tsx'
import { PublicPage } from './page.tsx'
import { Lead, Paragraph } from './text.tsx'

/** The words of each page, by their names in the text of a mailing. */
const words = {
  confirm: { title: 'confirmTitle', lead: 'confirmLead', send: 'confirmSend', done: 'confirmed' },
  stop: { title: 'stopTitle', lead: 'stopLead', send: 'stopSend', done: 'stopped' },
} as const
type LinkTo = keyof typeof words
type LinkText<Link extends LinkTo> = Text<
  Extract<(typeof words)[Link][keyof (typeof words)[Link]], string> | 'over' | 'overMore'
>

/** Title of the page behind a link in a mail, and that no search engine keeps it: what stands in the address is for its holder alone. */
export function aboutByLink<Link extends LinkTo>(text: LinkText<Link>, link: Link, location: { pathname: string }) {
  return [
    { title: `${translate(text as LinkText<LinkTo>, languageOf(location))(words[link].title)} · dijkwacht` },
    { name: 'robots', content: 'noindex' },
  ]
}

/**
 * The page behind a link in a mail, which says yes to mail or stops it: nothing happens until its button is pressed, because programs of mail
 * servers open every link. `isDone`: undefined when it was not pressed yet.
 */
export function ByLink<Link extends LinkTo>({
  text,
  link,
  isDone,
}: {
  text: LinkText<Link>
  link: Link
  isDone: boolean | undefined
}) {
  const t = translate(text as LinkText<LinkTo>, useLanguage())
  const { title, lead, send, done } = words[link]
  return (
    <PublicPage title={t(isDone === false ? 'over' : title)}>
      {isDone === undefined && (
        <>
          <Lead>{t(lead)}</Lead>
          <Form label={t(send)}>
            <Button>{t(send)}</Button>
          </Form>
        </>
      )}
      {isDone === true && (
        <Notice kind="ok" announce>
          <Paragraph>{t(done)}</Paragraph>
        </Notice>
      )}
      {isDone === false && <Paragraph>{t('overMore')}</Paragraph>}
    </PublicPage>
  )
}
