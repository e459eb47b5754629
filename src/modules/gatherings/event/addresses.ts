// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  public: '/bijeenkomsten',
  calendar: '/bijeenkomsten/agenda.ics',
  answer: '/bijeenkomsten/antwoorden',
  desk: '/werkbank/bijeenkomsten',
  add: '/werkbank/bijeenkomsten/nieuw',
  circle: '/werkbank/bijeenkomsten/kring',
  bodies: '/werkbank/bijeenkomsten/overlap',
} as const

/** Pages that stand where the code of an event would. */
export const takenCodes = ['agenda', 'antwoorden', 'nieuw', 'kring', 'overlap']
