// SPDX-License-Identifier: EUPL-1.2

const desk = '/werkbank/overleg'

export const paths = {
  desk,
  add: `${desk}/nieuw`,
  mail: `${desk}/mail`,
  actions: '/werkbank/actiepunten',
  actionsPaper: '/werkbank/actiepunten/lijst.pdf',
  confirm: '/overleg/bevestigen',
  stop: '/overleg/afmelden',
} as const

export const groupPath = (code: string) => `${desk}/${code}`
export const membersPath = (code: string) => `${desk}/${code}/leden`
export const planPath = (code: string) => `${desk}/${code}/plannen`
export const meetingPath = (code: string, id: string) => `${desk}/${code}/${id}`
export const minutesPath = (code: string, id: string) => `${meetingPath(code, id)}/notulen`
export const changePath = (code: string, id: string) => `${meetingPath(code, id)}/wijzigen`
export const paperPath = (code: string, id: string) => `${meetingPath(code, id)}/agenda.pdf`
export const calendarPath = (code: string, id: string) => `${meetingPath(code, id)}/afspraak.ics`
export const documentPath = (code: string, id: string, documentId: string) =>
  `${meetingPath(code, id)}/stuk/${documentId}`

/** Pages that stand where the code of a group would. */
export const takenCodes = ['nieuw', 'mail']
