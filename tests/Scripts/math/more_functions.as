// The functions and constants of the namespace math
// covers: D.math-types
// oracle: none (the reference has no such functions)
void main()
{
    println("" + math::min(3, -2) + " " + math::max(2.5, 1) + " " + math::clamp(7, 0, 5) + " " + math::lerp(1.0, 3.0, 0.25)); // expect: -2 2.5 5 1.5
    println("" + math::sign(-3) + math::round(2.5) + math::trunc(-2.7) + " " + math::hypot(3, 4)); // expect: -13-2 5
    println("" + math::exp(0) + math::log2(8.0) + math::cbrt(27) + math::asinh(0.0) + math::acosh(1) + math::atanh(0.0f)); // expect: 133000
    println("" + math::degrees(math::PI) + " " + math::radians(180)); // expect: 180 3.14159
    println("" + math::isNaN(math::NAN) + math::isInfinite(math::INFINITY) + math::isFinite(1)); // expect: truetruetrue
    println("" + math::abs(-5) + math::abs(int8(-128)) + " " + math::INT_MAX + " " + math::UINT8_MAX + " " + math::INT64_MIN); // expect: 5-128 2147483647 255 -9223372036854775808
}
