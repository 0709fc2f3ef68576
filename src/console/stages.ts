/** Stages as mails and commands call them, with a capital letter, and how they stand together on the board. */
import type { Stage } from '../domain/ticket.js';

export const stageLabels: Record<Stage, string> = {
  new: 'New',
  discussion: 'Discussion',
  analysis: 'Analysis',
  answered: 'Answered',
  estimation: 'Estimation',
  estimated: 'Estimated',
  proposal: 'Proposal',
  planned: 'Planned',
  development: 'Development',
  testing: 'Testing',
  verification: 'Verification',
  'awaiting-staging': 'Awaiting staging',
  staging: 'Staging',
  feedback: 'Feedback',
  approved: 'Approved',
  mtp: 'MTP',
  released: 'Released',
  done: 'Done',
  closed: 'Closed',
};

/** Columns of the board, each from top to bottom. */
export const columns: readonly { label: string; stages: readonly Stage[] }[] = [
  { label: 'Taking up', stages: ['new', 'discussion', 'analysis', 'answered'] },
  { label: 'Agreeing', stages: ['estimation', 'estimated', 'proposal', 'planned'] },
  { label: 'Building', stages: ['development', 'testing', 'verification', 'awaiting-staging'] },
  { label: 'Delivering', stages: ['staging', 'feedback', 'approved', 'mtp', 'released'] },
];
