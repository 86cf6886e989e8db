// Infinity, not-a-number and negative zero as text
// covers: B3.text-special
void main()
{
    double big = 1e308;
    double inf = big * 10;
    println(inf); // expect: inf
    println(-inf); // expect: -inf
    double zero = 0;
    println(-zero); // expect: -0
    println(inf > big); // expect: true
    println(inf - inf == inf - inf); // expect: false
}
