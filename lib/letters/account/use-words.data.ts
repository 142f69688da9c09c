import type { Use } from "@/lib/platforms/catalogue";

/** How a letter speaks of one kind of use, so that no sentence says more than is true of it. */
export interface UseWords {
  /** "this training". */
  it: string;
  /** After "Complaint about the". */
  subject: string;
  /** After "to": what the company does with the person's data. */
  toMine: string;
  /** After "my personal data are": the same as it befalls them. */
  befalls: string;
  /** After "has": the same with the data of those people. */
  toTheirs: (people: string) => string;
  /** After "cannot tell whether my data have been": what no account shows. */
  unseen: string;
  /** After "I object to". */
  objectedTo: string;
  /** The objection as a request. */
  stop: string;
  /** The same in a few words; `data`: "my personal data". */
  stopThis: (data: string) => string;
  /** After "whether my personal data have been"; `by`: who beside the company. */
  confirm: (by: string) => string;
  /** After "the sets of data". */
  sets: string;
  /** After "to": to have them out again. */
  takeOut: (its: string) => string;
  /** After "what can be done about". */
  models: string;
  /** The interest that the company is likely to name, where its words are not known. */
  interest: string;
  /** After "Data … are put to a new use". */
  newUse: string;
  /** As the subject of a sentence: "Training AI". */
  doing: string;
  /** After "ask users first and". */
  withConsent: string;
}

const usingIt = (data: string) => `stop using ${data} for this`;

export const useWords: Record<Use, UseWords> = {
  "generative-training": {
    it: "this training",
    subject: "use of my personal data to train AI",
    toMine: "train generative AI on my personal data",
    befalls: "used to train generative AI",
    toTheirs: (people) => `used the data of ${people} for this training`,
    unseen: "used for training, since when, and for which models",
    objectedTo: "the use of my personal data to train, fine-tune, evaluate or improve AI models",
    stopThis: usingIt,
    stop: "Stop using my personal data to train, fine-tune, evaluate or improve AI models.",
    confirm: (by) =>
      `used to train generative AI, by you${by}: which kinds of data, from when to when, and for which models`,
    sets: "used to train and evaluate AI models",
    takeOut: (its) => `take my data out of ${its} training sets`,
    models: "models already trained on my personal data",
    interest: "An interest in better products or models at large",
    newUse: "when models are trained on them",
    doing: "Training AI",
    withConsent: "train on the data of those who agree",
  },
  "machine-learning": {
    it: "this use",
    subject: "use of my personal data for AI and machine learning",
    toMine: "use my personal data for AI or other machine learning",
    befalls: "used for AI or other machine learning",
    toTheirs: (people) => `used the data of ${people} for AI or other machine learning`,
    unseen: "used for AI or other machine learning, since when, and for which models",
    objectedTo: "the use of my personal data to train, evaluate or improve AI or other machine-learning models",
    stopThis: usingIt,
    stop: "Stop using my personal data to train, evaluate or improve AI or other machine-learning models.",
    confirm: (by) =>
      `used to train or improve AI or other machine learning, by you${by}: which kinds of data, from when to when, and for which models`,
    sets: "used to train and evaluate AI or other machine-learning models",
    takeOut: (its) => `take my data out of ${its} training sets`,
    models: "models already trained on my personal data",
    interest: "An interest in better products or models at large",
    newUse: "when machines learn from them",
    doing: "Machine learning",
    withConsent: "learn from the data of those who agree",
  },
  "sharing-for-training": {
    it: "this use",
    subject: "use of my personal data by others to train AI",
    toMine: "make my personal data available to others for training AI",
    befalls: "made available to others for training AI",
    toTheirs: (people) => `made the data of ${people} available to others for training AI`,
    unseen: "made available to others for training AI, since when, and to whom",
    objectedTo: "making my personal data available to others for training AI",
    stopThis: (data) => `stop making ${data} available to others for training AI`,
    stop: "Stop making my personal data available to others for training AI.",
    confirm: () =>
      "made available to others for training AI: which kinds of data, from when to when, to whom, and on what terms",
    sets: "made available to others for training AI",
    takeOut: () => "have my data taken out of what others were given for training",
    models: "models that others have trained on my personal data",
    interest: "An interest in whatever others may make of the data",
    newUse: "when others may train AI on them",
    doing: "Making data available to others for training AI",
    withConsent: "make available the data of those who agree",
  },
};
