// A global keeps its value between calls
// covers: A2.global-types
int count = 0;
int next() { return ++count; }
void main()
{
    next();
    next();
    println(next() + count); // expect: 6
}
