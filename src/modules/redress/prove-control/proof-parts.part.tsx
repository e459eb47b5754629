// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { Snippet } from '#ui/snippet'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { proofText } from './proof.text.ts'
import type { ProofShown } from './show-proof.query.ts'

/** How somebody shows that it is theirs, on the page with their objection. */
export function ProofPart({ proof, error }: { proof: ProofShown; error: string | undefined }) {
  const t = useText(proofText)
  if (proof.isProven) return <Notice kind="ok" more={t('proven')} />
  if (!proof.domain && !proof.code) return null
  return (
    <section id="bewijs">
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t('why')}</Paragraph>
      {proof.domain ? (
        <DomainPart domain={proof.domain} />
      ) : (
        <CodePart askedAt={proof.code?.askedAt ?? null} error={error} />
      )}
    </section>
  )
}

function DomainPart({ domain }: { domain: NonNullable<ProofShown['domain']> }) {
  const t = useText(proofText)
  return (
    <>
      <Paragraph>{t('domain')}</Paragraph>
      <Snippet code={domain.line} />
      <Paragraph>{t('dns')}</Paragraph>
      <Snippet code={domain.record} />
      <Paragraph>{t('file')}</Paragraph>
      <Snippet code={domain.file} />
      <Details summary={t('builder')}>
        <Paragraph>{t('builderMore')}</Paragraph>
        <Snippet code={t('builderText', { ...domain })} />
      </Details>
      <Paragraph>{t('otherwise')}</Paragraph>
      <Form intent="look" submit={t('look')} quiet />
    </>
  )
}

function CodePart({ askedAt, error }: { askedAt: Date | null; error: string | undefined }) {
  const language = useLanguage()
  const t = translate(proofText, language)
  return (
    <>
      <Paragraph>{askedAt ? t('sent', { at: formatDateTime(askedAt, language) }) : t('code')}</Paragraph>
      {askedAt && (
        <Form label={t('typed')} submit={t('give')}>
          <HiddenField name="intent" value="give" />
          <TextField
            name="houdercode"
            label={t('typed')}
            error={error}
            inputMode="numeric"
            autoComplete="one-time-code"
            width="short"
          />
        </Form>
      )}
      <Form intent="send" label={t(askedAt ? 'again' : 'send')} submit={t(askedAt ? 'again' : 'send')} quiet />
    </>
  )
}
