// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import type { Context } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { ReasonForm } from '#ui/reason-form'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import type { Route } from './+types/change-person.page.ts'
import { grantPath, paths } from './addresses.ts'
import { InvitedNotice } from '../invite-people/invited-notice.part.tsx'
import { sayInvited } from '../invite-people/say-invited.query.ts'
import { changeRoles, endAccess, inviteAgain, resumePerson, suspendPerson } from './keep-people.command.ts'
import { showPerson } from './list-people.query.ts'
import { keepDone } from './people-done.query.ts'
import { namesOfPeople } from '../organisation/find-people.query.ts'
import { peopleText } from './people.text.ts'

const intent = 'change'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const person = await showPerson(ctx, args.params.id)
  if (!person || person.isOneself) throw new Response(null, { status: 404 })
  const { name, seen, chosen, grantable, fixed, isInvited, suspended, canSuspend, suspendsByTwo, endsAtOnce } = person
  const title = translate(peopleText, ctx.language)('personTitle', { name })
  const by = suspended && (await namesOfPeople(ctx, [suspended.by])).get(suspended.by)
  const shown = suspended && { ...suspended, by: by ?? '' }
  return {
    title,
    name,
    seen,
    chosen,
    grantable,
    fixed,
    isInvited,
    suspended: shown,
    canSuspend,
    suspendsByTwo,
    endsAtOnce,
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { id } = args.params
  const entries = entriesOf(await args.request.formData())
  const name = (await showPerson(ctx, id))?.name ?? ''
  try {
    if (entries.intent === 'invite')
      return { invited: sayInvited(ctx, await inviteAgain(ctx, id)), answered: undefined }
    const what = (['change', 'end', 'suspend', 'resume'] as const).find((one) => one === entries.intent)
    if (!what) throw new Response(null, { status: 400 })
    const grantId = await deeds[what](ctx, id, entries)
    return grantId ? redirect(addressIn(ctx.language, grantPath(grantId)), 303) : done(ctx, what, name)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ invited: null, answered }, { status })
  }
}

const deeds = { change: changeRoles, end: endAccess, suspend: suspendPerson, resume: resumePerson }

function done(ctx: Context, what: keyof typeof deeds, name: string) {
  const headers = { 'set-cookie': keepDone(ctx, { what, name }) }
  return redirect(addressIn(ctx.language, paths.people), { status: 303, headers })
}

export default function ChangePerson({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(peopleText, language)
  const { title, name, seen, chosen, grantable, fixed, isInvited, suspended, canSuspend, suspendsByTwo, endsAtOnce } =
    loaderData
  const answered = actionData?.answered
  // Somebody gave other roles meanwhile: those stand ticked, not what was ticked before.
  const shown = answered?.isConflict ? { ...answered, entries: { ...answered.entries, roles: chosen } } : answered
  return (
    <WorkbenchPage
      title={title}
      answered={shown}
      above={<>{actionData?.invited && <InvitedNotice {...actionData.invited} />}</>}
      actions={<TextLink href={addressIn(language, paths.people)}>{t('back')}</TextLink>}
    >
      {suspended && (
        <>
          <Notice kind="warn">
            <Paragraph>{t('isSuspended', { name })}</Paragraph>
            <Paragraph>{t('suspendedOn', suspended)}</Paragraph>
          </Notice>
          <ReasonForm intent="resume" name="because" title={t('resume', { name })} label={t('resumeWhy')} />
        </>
      )}
      <Form intent={intent} label={title} submit={t('save')}>
        <HiddenField name="seen" value={seen} />
        <CheckboxGroup
          name="roles"
          legend={t('roles')}
          description={t('rolesMore')}
          defaultValue={chosen}
          options={grantable}
        />
        {fixed.length > 0 && <Paragraph>{t('fixed', { roles: fixed.join(', ') })}</Paragraph>}
        <TextArea name="because" label={t('takenWhy')} description={t('takenWhyMore')} rows={2} />
      </Form>
      {isInvited && (
        <Details summary={t('inviteAgain')}>
          <Form intent="invite" label={t('inviteAgain')} submit={t('inviteAgain')} quiet>
            <Paragraph>{t('inviteAgainMore', { name })}</Paragraph>
          </Form>
        </Details>
      )}
      {canSuspend && (
        <ReasonForm
          intent="suspend"
          name="because"
          title={t(suspendsByTwo ? 'suspendAsk' : 'suspend')}
          more={t(suspendsByTwo ? 'suspendByTwo' : 'suspendMore', { name })}
          label={t('suspendWhy')}
        />
      )}
      <Details summary={t('end')}>
        <Form intent="end" label={t('end')} submit={t(endsAtOnce ? 'endNow' : 'endSure', { name })} quiet>
          <Paragraph>{t(endsAtOnce ? 'endAtOnce' : 'endMore', { name })}</Paragraph>
        </Form>
      </Details>
    </WorkbenchPage>
  )
}
