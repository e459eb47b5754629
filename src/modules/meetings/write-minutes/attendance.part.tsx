// SPDX-License-Identifier: EUPL-1.2
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import type { MemberRole } from '../group/group.ts'
import { groupText } from '../group/group.text.ts'
import { type AttendanceState, attendanceStates } from './attendance.ts'
import { minutesText } from './minutes.text.ts'

interface AttendanceProps {
  members: {
    id: string
    name: string | null
    organisation: string
    role: MemberRole
    state: AttendanceState | null
  }[]
  mayKeep: boolean
}

/** Who of the members was there. */
export function Attendance({ members, mayKeep }: AttendanceProps) {
  const [t, g] = [useText(minutesText), useText(groupText)]
  const table = (
    <Table
      caption={t('attendance')}
      hideCaption
      columns={(column) => [
        column(t('who'), ({ name, role }) => `${name ?? g('someone')}${role === 'member' ? '' : ` (${g(role)})`}`),
        column(t('organisation'), ({ organisation }) => organisation),
        column(t('was'), ({ id, name, state }) =>
          mayKeep ? (
            <SelectField
              name={`member-${id}`}
              label={`${t('was')}: ${name ?? g('someone')}`}
              hideLabel
              emptyText={t('unknown')}
              defaultValue={state ?? ''}
              options={attendanceStates.map((value) => ({ value, text: t(value) }))}
            />
          ) : (
            t(state ?? 'unknown')
          ),
        ),
      ]}
      rows={members}
    />
  )
  return (
    <>
      <Heading level={2}>{t('attendance')}</Heading>
      {members.length === 0 && <Paragraph>{t('noMembers')}</Paragraph>}
      {members.length > 0 && !mayKeep && table}
      {members.length > 0 && mayKeep && (
        <Form intent="attendance" label={t('attendance')} submit={t('saveAttendance')} quiet>
          {table}
        </Form>
      )}
    </>
  )
}
