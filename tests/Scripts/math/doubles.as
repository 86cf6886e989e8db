// Functions for double keep all digits
// covers: D.math-types, A10.math
// oracle: differs (has float only)
void main()
{
    println(sqrt(2.0) * sqrt(2.0) - 2 < 1e-15); // expect: true
    println(sqrt(2.0) == double(sqrt(2.0f))); // expect: false
    println(floor(1e15 + 0.5) == 1e15); // expect: true
}
