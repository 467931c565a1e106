export default {
  // A block without a language isn't code: guessing would colour the words of an output.
  configureHljs: hljs => hljs.configure({ languages: [] }),
}
