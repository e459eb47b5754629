// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { ActionLink } from '#ui/link'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { deskPath } from '../warning/addresses.ts'
import { sheetText } from './sheet.text.ts'

type State = 'due' | 'sending' | 'sent' | 'failed' | 'dropped'
interface Told {
  letters: { state: State; n: number }[]
  deliveries: { state: State; n: number }[]
  own: { state: State; because: string | null } | null
}

/** How far telling everybody is. */
export function WhoWasTold({ sheet }: { sheet: Told }) {
  const t = useText(sheetText)
  const part = (title: 'toldMail' | 'toldHooks', rows: Told['letters']) => (
    <section>
      <Heading level={3}>{t(title)}</Heading>
      {rows.length === 0 && <Paragraph>{t('nobody')}</Paragraph>}
      {rows.length > 0 && (
        <Table
          scrolls
          caption={t(title)}
          hideCaption
          columns={(column) => [
            column(t('state'), ({ state }) => t(state)),
            column(t('count'), { numeric: true }, ({ n }) => String(n)),
          ]}
          rows={rows}
          keyOf={({ state }) => state}
        />
      )}
    </section>
  )
  return (
    <>
      <Heading level={2}>{t('told')}</Heading>
      {part('toldMail', sheet.letters)}
      {part('toldHooks', sheet.deliveries)}
      {sheet.own && (
        <Paragraph>
          {t('ownSystem', { state: t(sheet.own.state) })}
          {sheet.own.because && ` ${t('because', { because: sheet.own.because })}`}
        </Paragraph>
      )}
    </>
  )
}

interface Changed {
  warning: { code: string }
  isOurs: boolean
  example: string
}

export function ChangeForms({ sheet }: { sheet: Changed }) {
  const language = useLanguage()
  const t = translate(sheetText, language)
  return (
    <>
      <Heading level={2}>{t('change')}</Heading>
      <Paragraph>
        <ActionLink href={addressIn(language, `${deskPath(sheet.warning.code)}/verbeteren`)}>{t('correct')}</ActionLink>
      </Paragraph>
      <Heading level={3}>{t('extend')}</Heading>
      <Form intent="extend" label={t('extend')} submit={t('extend')} quiet>
        <Paragraph>{t('extendLead')}</Paragraph>
        <TextField
          name="endsOn"
          label={t('endsOn')}
          description={t('endsOnMore', { example: sheet.example })}
          width="medium"
        />
        <TextArea name="because" label={t('why')} description={t('whyMore')} rows={2} maxLength={300} />
      </Form>
      {sheet.isOurs && (
        <>
          <Heading level={3}>{t('withdraw')}</Heading>
          <Form intent="withdraw" label={t('withdraw')} submit={t('withdraw')} quiet>
            <Paragraph>{t('withdrawLead')}</Paragraph>
            <TextArea name="because" label={t('why')} description={t('whyMore')} rows={2} maxLength={300} />
          </Form>
        </>
      )}
    </>
  )
}
