// SPDX-License-Identifier: EUPL-1.2
export {
  type ComplaintStatus,
  type ComplaintStep,
  reasonsOf,
  statusAfter as complaintStatusAfter,
} from './complaint/complaint.ts'
export { ComplaintMoved, ComplaintSubmitted } from './complaint/complaint.events.ts'
export { complaintsOfReports, findComplaint } from './complaint/find-complaint.query.ts'
export {
  type ComplaintCourse,
  complaintsByNumber,
  listCourses,
  type NumberedComplaint,
} from './follow-courses/courses.query.ts'
export { enterByEherkenning } from './enter-by-eherkenning/enter-by-eherkenning.command.ts'
export { paymentsToRecall } from './list-payments/payments-to-recall.query.ts'
export { paymentsToSign } from './list-payments/payments-to-sign.query.ts'

export { policeInterface } from './describe-interface/police-interface.api.ts'
export { reasonText as complaintReasonText } from './complaint/step.text.ts'

export { takeComplaintStep } from './take-step/take-step.command.ts'
