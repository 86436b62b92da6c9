import fc from 'fast-check'

// Whether a change is noticed is all that counts: nobody looks for the smallest example of it, and
// what no property has noticed in a second it would hardly notice at all.
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 1000 })
