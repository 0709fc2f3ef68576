import { say } from '../domain/said.js';
import type { House } from '../gateway/house.js';
import { alertAdmins } from '../gateway/upkeep.js';
import type { Disk } from '../record/disk.js';

/** Mails the admins when there is no room for mails that come, once each time, and when there is again. */
export class DiskWatch {
  private told = false;

  constructor(
    private readonly house: House,
    private readonly disk: Pick<Disk, 'state'>,
  ) {}

  async look(): Promise<void> {
    const { hasRoom, detail } = this.disk.state();
    if (hasRoom === !this.told) return;
    const { log } = this.house;
    if (hasRoom) log.info({}, `there is room again: ${detail}`);
    else log.error({}, `the disk is full and no mail is taken in: ${detail}`);
    // What is kept free is for this; where even that is used up, it is tried again at the next look.
    await alertAdmins(
      this.house,
      hasRoom ? say('diskHasRoom') : say('diskFull'),
      hasRoom ? say('diskHasRoomDetail', { detail }) : say('diskFullDetail', { detail }),
    );
    this.told = !hasRoom;
  }
}
