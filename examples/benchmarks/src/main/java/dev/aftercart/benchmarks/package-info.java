/** JMH benchmarks. Each asserts that its rows give the same answer before it measures them. */
@NullMarked
package dev.aftercart.benchmarks;

import org.jspecify.annotations.NullMarked;
