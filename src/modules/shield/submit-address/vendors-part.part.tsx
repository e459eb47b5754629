// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { formOf, mistakeFormOf, type SubmissionStatus } from '../vendor/vendor.ts'
import { vendorText } from '../vendor/vendor.text.ts'
import type { ShownSubmission, VendorsOf } from './vendors-of.query.ts'

const looks = {
  waiting: 'warn',
  submitted: 'neutral',
  accepted: 'neutral',
  listed: 'ok',
  refused: 'stop',
  removed: 'warn',
  unknown: 'warn',
  stopped: 'stop',
} as const satisfies Record<SubmissionStatus, string>

/** How it stands with the vendors of browsers, and what can be asked of them. */
export function VendorsPart({ vendors }: { vendors: VendorsOf }) {
  const t = useText(vendorText)
  const { submissions, addresses, mistaken, isForAnother } = vendors
  if (addresses.length === 0 && submissions.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t('lead')}</Paragraph>
      {mistaken.length > 0 && (
        <Notice kind="warn">
          <Paragraph>{t('mistake')}</Paragraph>
          {mistaken.map((vendor) => (
            <Paragraph key={vendor}>
              <TextLink href={mistakeFormOf[vendor]} external>
                {t('mistake-form', { vendor: t(vendor) })}
              </TextLink>
            </Paragraph>
          ))}
        </Notice>
      )}
      {submissions.length > 0 && <Submissions submissions={submissions} />}
      {isForAnother && <Paragraph>{t('forAnother')}</Paragraph>}
      {addresses.length > 0 && !isForAnother && <SubmitForm vendors={vendors} />}
      {((addresses.length > 0 && !isForAnother) || submissions.some(({ byHand }) => byHand)) && (
        <NoteForm vendors={vendors} />
      )}
    </>
  )
}

function Submissions({ submissions }: { submissions: ShownSubmission[] }) {
  const language = useLanguage()
  const t = translate(vendorText, language)
  const because = (said: string) => {
    const known = (['limit', 'protected', 'not-confirmed', 'away', 'off', 'late'] as const).find((one) => one === said)
    return known ? t(`said-${known}`) : t('said-server', { said })
  }
  return (
    <Table
      caption={t('caption')}
      columns={(column) => [
        column(t('vendor'), (one) => (
          <div>
            {t(one.vendor)}
            <Small>{t(one.byHand ? 'by-hand' : 'by-program', { name: one.byName })}</Small>
          </div>
        )),
        column(t('page'), (one) => <code className="utrecht-code">{one.shown}</code>),
        column(t('status'), (one) => (
          <div>
            <Status kind={looks[one.status]} text={t(one.status)} />
            {one.said !== '' && <Small>{because(one.said)}</Small>}
          </div>
        )),
        column(t('since'), (one) => formatDateTime(new Date(one.statusAt), language)),
      ]}
      rows={submissions}
    />
  )
}

function SubmitForm({ vendors }: { vendors: VendorsOf }) {
  const t = useText(vendorText)
  const { programs, hasPrograms, addresses } = vendors
  const [first] = addresses
  const withMore = addresses.find(({ isWhole }) => !isWhole)
  if (!hasPrograms) return <Paragraph>{t('none')}</Paragraph>
  if (programs.length === 0) return null
  return (
    <Form intent="vendor" label={t('title')} submit={t('submit')} quiet>
      <CheckboxGroup
        name="vendors"
        legend={t('which-vendor')}
        options={programs.map((value) => ({ value, text: t(value) }))}
        defaultValue={programs}
      />
      {addresses.length > 1 ? (
        <RadioGroup
          name="address"
          legend={t('which-address')}
          options={addresses.map(({ shown }) => ({ value: shown, text: shown }))}
          defaultValue={first?.shown}
        />
      ) : (
        <HiddenField name="address" value={first?.shown ?? ''} />
      )}
      {withMore && (
        <CheckboxGroup
          name="checked"
          legend={t('check')}
          description={<code className="utrecht-code">{withMore.whole}</code>}
          options={[{ value: '1', text: t('check-text') }]}
        />
      )}
    </Form>
  )
}

function NoteForm({ vendors }: { vendors: VendorsOf }) {
  const t = useText(vendorText)
  const { forms } = vendors
  return (
    <Details summary={t('byHand')} intent="noted">
      <Paragraph>{t('byHandLead')}</Paragraph>
      {forms.map((vendor) => (
        <Paragraph key={vendor}>
          <TextLink href={formOf[vendor]} external>
            {t('open', { vendor: t(vendor) })}
          </TextLink>
        </Paragraph>
      ))}
      <Form intent="noted" label={t('byHand')} submit={t('note')} quiet>
        {forms.length > 1 ? (
          <RadioGroup
            name="vendor"
            legend={t('which-vendor')}
            options={forms.map((value) => ({ value, text: t(value) }))}
            defaultValue={forms[0]}
          />
        ) : (
          <HiddenField name="vendor" value={forms[0] ?? ''} />
        )}
        <RadioGroup
          name="state"
          legend={t('state')}
          options={(['submitted', 'listed', 'refused', 'removed'] as const).map((value) => ({ value, text: t(value) }))}
          defaultValue="submitted"
        />
      </Form>
    </Details>
  )
}
