/** A submit that JavaScript handles: the page stays. */
export const handled = (work: () => void) => (event: Event) => {
  event.preventDefault();
  work();
};

/** A submit by one of several buttons: JavaScript gets the value of the one pressed. */
export const pressed = (work: (value: string) => void) => (event: SubmitEvent) => {
  event.preventDefault();
  const { submitter } = event;
  if (submitter instanceof HTMLButtonElement) work(submitter.value);
};
