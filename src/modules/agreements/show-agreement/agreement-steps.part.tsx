// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonGroup } from '#ui/button'
import { DateField } from '#ui/date-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { List, Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { one, partsOf, toParts } from '../agreement/read-entries.ts'
import type { Route } from './+types/show-agreement.page.ts'
import { stepText } from './show-agreement.text.ts'

type Props = {
  shown: Route.ComponentProps['loaderData']
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

/** What the reader can do now: what lets it in first, what stops it last. One form for each, so that one click does one thing. */
export function AgreementSteps(props: Props) {
  const t = useText(stepText)
  const { may, address, id } = props.shown
  const isNothing = !may.sign && !may.activate && !may.confirm && !may.ask && may.stops.length === 0
  return (
    <>
      <Heading level={2} id="doen">
        {t('title')}
      </Heading>
      {may.missing.length > 0 && (
        <>
          <Paragraph>{t('missing')}</Paragraph>
          <List items={may.missing} />
        </>
      )}
      {isNothing && <Paragraph>{t('nothing')}</Paragraph>}
      <Begin {...props} />
      {may.edit && (
        <Paragraph>
          <TextLink href={`${address}/${id}/wijzig`}>{t('edit')}</TextLink>
        </Paragraph>
      )}
      {may.renew && (
        <Paragraph>
          <TextLink href={`${address}/nieuw?vervangt=${id}`}>{t('renew')}</TextLink>
        </Paragraph>
      )}
      <Ask {...props} />
      <Stop {...props} />
    </>
  )
}

/** Sign, let in, or confirm what another asked. */
function Begin({ shown }: Props) {
  const t = useText(stepText)
  const { may, version, own, reference, starts, asked } = shown
  return (
    <>
      {may.sign && (
        <Form intent="sign" label={t('signTitle')} submit={t('sign', { organisation: own })}>
          <Heading level={3}>{t('signTitle')}</Heading>
          <Paragraph>{t('signText', { organisation: own, reference })}</Paragraph>
          <HiddenField name="version" value={String(version)} />
        </Form>
      )}
      {may.activate && (
        <Form intent="activate" label={t('activateTitle')} submit={t('activate')}>
          <Heading level={3}>{t('activateTitle')}</Heading>
          <Paragraph>{t('activateText', { day: starts })}</Paragraph>
        </Form>
      )}
      {asked && (
        <Form label={t(asked.step === 'resume' ? 'askResumeTitle' : 'askRenewTitle')}>
          <Paragraph>{t(asked.step === 'resume' ? 'askedResume' : 'askedRenew', asked.said)}</Paragraph>
          <HiddenField name="asked" value={asked.at} />
          {may.confirm && (
            <Button name="intent" value={asked.step}>
              {t(asked.step === 'resume' ? 'confirmResume' : 'confirmRenew')}
            </Button>
          )}
        </Form>
      )}
    </>
  )
}

function Ask({ shown, entries, errors }: Props) {
  const t = useText(stepText)
  const { may, dpia, stoppedBy, asked } = shown
  if (!may.ask) return null
  const isResume = may.ask === 'resume'
  const isTyped = one(entries, 'intent') === `ask-${may.ask}`
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  const title = t(isResume ? 'askResumeTitle' : 'askRenewTitle')
  return (
    <Details summary={asked ? t('other') : title} open={isTyped || (isResume && !asked)}>
      <Form label={title}>
        <Paragraph>{isResume ? t('askResumeText', { organisation: stoppedBy }) : t('askRenewText')}</Paragraph>
        <TextField
          name="dpiaReference"
          label={t('dpiaReference')}
          autoComplete="off"
          error={errorOf('dpiaReference')}
          defaultValue={isTyped ? one(entries, 'dpiaReference') : (dpia.reference ?? undefined)}
        />
        <DateField
          name="dpiaReviewOn"
          legend={t('dpiaReviewOn')}
          error={errorOf('dpiaReviewOn')}
          defaultValue={isTyped ? partsOf(entries, 'dpiaReviewOn') : isResume ? toParts(dpia.reviewOn) : undefined}
        />
        <Button appearance="secondary" name="intent" value={`ask-${may.ask}`}>
          {t(`ask-${may.ask}`)}
        </Button>
      </Form>
    </Details>
  )
}

function Stop({ shown, entries, errors }: Props) {
  const t = useText(stepText)
  const { may, storedStatus } = shown
  if (may.stops.length === 0) return null
  const why = storedStatus === 'draft' ? 'stopDraft' : storedStatus === 'active' ? 'stopActive' : 'stopSuspended'
  const error = errors.find(({ field }) => field === 'reason')?.message
  return (
    <Details summary={t('stopTitle')} open={error !== undefined || storedStatus === 'active'}>
      <Form label={t('stopTitle')}>
        <Paragraph>{t(why)}</Paragraph>
        <TextArea
          name="reason"
          label={t('reason')}
          description={t('reasonHelp')}
          rows={3}
          error={error}
          defaultValue={one(entries, 'reason')}
        />
        <ButtonGroup>
          {may.stops.map((step) => (
            <Button key={step} appearance="secondary" name="intent" value={step}>
              {t(step === 'suspend' ? 'suspend' : step === 'drop' ? 'drop' : 'end')}
            </Button>
          ))}
        </ButtonGroup>
      </Form>
    </Details>
  )
}
