// SPDX-License-Identifier: EUPL-1.2
import { type Text } from '#foundation/text'
import { AskCode } from './ask-code.tsx'
import { Button } from './button.tsx'
import { ErrorSummary, type FieldError, Form } from './form.tsx'
import { useText } from './language.tsx'
import { Notice } from './notice.tsx'
import { PublicPage } from './page.tsx'
import { Lead, Paragraph } from './text.tsx'
import { useWords } from './words.tsx'

type StopWord = 'stopTitle' | 'stopLead' | 'stopSend' | 'stopped' | 'over' | 'overMore'
type CodeWord = 'confirmTitle' | 'confirmLead' | 'confirmSend' | 'confirmed' | 'confirmLost' | 'confirmLostMore'

/** What stands in the address is for its holder alone: no search engine keeps such a page. */
export function NoIndex() {
  return <meta name="robots" content="noindex" />
}

/**
 * The page behind the address that a mail program knows to stop mail, for whoever opens it by hand: nothing happens until its button is
 * pressed, because programs of mail servers open every address. `isDone`: undefined when it was not pressed yet.
 */
export function ByLink({ text, isDone }: { text: Text<StopWord>; isDone: boolean | undefined }) {
  const t = useText(text)
  return (
    <PublicPage title={t(isDone === false ? 'over' : 'stopTitle')}>
      <NoIndex />
      {isDone === undefined && (
        <>
          <Lead>{t('stopLead')}</Lead>
          <Form label={t('stopSend')}>
            <Button>{t('stopSend')}</Button>
          </Form>
        </>
      )}
      {isDone === true && (
        <Notice kind="ok" announce>
          <Paragraph>{t('stopped')}</Paragraph>
        </Notice>
      )}
      {isDone === false && <Paragraph>{t('overMore')}</Paragraph>}
    </PublicPage>
  )
}

/** Where a code from a mail is typed, which says yes to mail. No mail leads here: people come by themselves. */
export function ByCode({
  text,
  answered,
}: {
  text: Text<CodeWord>
  answered: { isDone: boolean; code: string; errors: FieldError[] } | undefined
}) {
  const [t, words] = [useText(text), useWords()]
  const errors = answered?.errors ?? []
  return (
    <PublicPage title={t('confirmTitle')} above={<ErrorSummary errors={errors} />}>
      <NoIndex />
      {answered?.isDone ? (
        <Notice kind="ok" announce>
          <Paragraph>{t('confirmed')}</Paragraph>
        </Notice>
      ) : (
        <AskCode
          lead={t('confirmLead')}
          label={words.mailCode}
          show={t('confirmSend')}
          lost={t('confirmLost')}
          error={errors[0]?.message}
          code={answered?.code}
        >
          {t('confirmLostMore')}
        </AskCode>
      )}
    </PublicPage>
  )
}
