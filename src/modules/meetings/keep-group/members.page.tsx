// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForms, contextOf, existing } from '#foundation/web'
import { listOrganisations } from '#modules/partners'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate } from '#values'
import { groupPath, membersPath } from '../group/addresses.ts'
import { memberRoles } from '../group/group.ts'
import { groupText } from '../group/group.text.ts'
import type { Route } from './+types/members.page.ts'
import { GroupFields } from './group-fields.part.tsx'
import { groupsText } from './groups.text.ts'
import { changeGroup } from './keep-group.command.ts'
import { addMember, endMember } from './keep-members.command.ts'
import { membersText } from './members.text.ts'
import { showGroup } from './show-group.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = existing(await showGroup(ctx, args.params.code, 1))
  const { code, name, kind, mandate, cadence, endedAt } = found.group
  const day = (date: string) => formatCalendarDate(date as CalendarDate, ctx.language)
  return {
    group: { code, name, kind, mandate, cadence, isEnded: endedAt !== null },
    members: found.members.map(({ id, name, organisation, role, fromOn, untilOn, mayEnd }) => {
      const from = day(fromOn)
      return { id, name, organisation, role, from, until: untilOn && day(untilOn), mayEnd }
    }),
    organisations: (await listOrganisations(ctx)).map(({ id, name }) => ({ value: id, text: name })),
  }
}

export async function action(args: Route.ActionArgs) {
  const { code } = args.params
  return answerForms(args, membersPath(code), {
    add: (ctx, entries) => addMember(ctx, code, entries),
    end: (ctx, entries) => endMember(ctx, String(entries.member ?? ''), entries),
    change: (ctx, entries) => changeGroup(ctx, code, entries),
  })
}

export default function Members({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, g, s] = [translate(membersText, language), translate(groupText, language), translate(groupsText, language)]
  const { group, members, organisations } = loaderData
  return (
    <WorkbenchPage
      title={t('title', { name: group.name })}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, groupPath(group.code))}>{t('back')}</TextLink>}
    >
      {members.length === 0 ? (
        <Paragraph>{s('noMembers')}</Paragraph>
      ) : (
        <Table
          caption={s('people')}
          hideCaption
          columns={(column) => [
            column(t('who'), ({ name }) => name ?? g('someone')),
            column(t('organisation'), ({ organisation }) => organisation),
            column(t('role'), ({ role }) => g(role)),
            column(t('days'), ({ from, until }) => (until ? t('until', { from, until }) : t('since', { from }))),
          ]}
          rows={members}
        />
      )}
      <AddMember organisations={organisations} />
      <EndMember members={members} />
      <Details summary={t('change')} intent="change">
        <Form intent="change" label={t('change')} submit={t('saveChange')}>
          <GroupFields kept={group} />
          <CheckboxGroup
            name="ended"
            legend={t('ended')}
            options={[{ value: 'yes', text: t('ended'), description: t('endedMore') }]}
            defaultValue={group.isEnded ? ['yes'] : []}
            optional
          />
        </Form>
      </Details>
    </WorkbenchPage>
  )
}

interface AddProps {
  organisations: { value: string; text: string }[]
}

function AddMember({ organisations }: AddProps) {
  const [t, g] = [useText(membersText), useText(groupText)]
  return (
    <>
      <Heading level={2}>{t('add')}</Heading>
      <Form intent="add" label={t('add')} submit={t('addOne')}>
        <TextField name="person" label={t('person')} description={t('personMore')} autoComplete="off" />
        <SelectField name="organisationId" label={t('organisation')} options={organisations} />
        <SelectField
          name="role"
          label={t('role')}
          emptyText={false}
          defaultValue={'member'}
          options={memberRoles.map((value) => ({ value, text: g(value) }))}
        />
        <TextField
          name="fromOn"
          label={t('fromOn')}
          description={t('fromOnMore')}
          width="medium"
          autoComplete="off"
          optional
        />
      </Form>
    </>
  )
}

interface EndProps {
  members: { id: string; name: string | null; organisation: string; mayEnd: boolean }[]
}

function EndMember({ members }: EndProps) {
  const [t, g] = [useText(membersText), useText(groupText)]
  const still = members.filter(({ mayEnd }) => mayEnd)
  if (still.length === 0) return null
  return (
    <Form folded intent="end" label={t('endOne')} submit={t('end')} quiet>
      <SelectField
        name="member"
        label={t('member')}
        options={still.map(({ id, name, organisation }) => ({
          value: id,
          text: `${name ?? g('someone')}, ${organisation}`,
        }))}
      />
      <TextField
        name="untilOn"
        label={t('untilOn')}
        description={t('untilOnMore')}
        width="medium"
        autoComplete="off"
        optional
      />
    </Form>
  )
}
