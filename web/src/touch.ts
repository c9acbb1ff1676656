/** Whether one points with fingers, or the screen is as small as those that one does with. */
export const isTouch = (): boolean => matchMedia('(pointer: coarse), (max-width: 599px)').matches;
